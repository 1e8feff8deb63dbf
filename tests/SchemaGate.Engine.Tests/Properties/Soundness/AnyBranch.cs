using System.Text.Json.Nodes;
using SchemaGate.Engine.Tests.Properties.Drawing;

namespace SchemaGate.Engine.Tests.Properties.Soundness;

/// <summary>A specimen in which <c>oneOf</c> is satisfied by several branches, too: a value that overlaps is told as a warning of its own.</summary>
internal static class AnyBranch
{
    public static Specimen Of(Specimen specimen)
    {
        var copy = specimen.Copy();
        foreach (var schema in copy.All().OfType<JsonObject>().Where(schema => schema["oneOf"] is JsonArray).Reverse().ToArray())
        {
            var choice = new JsonObject { ["anyOf"] = schema["oneOf"]!.DeepClone() };
            schema.Remove("oneOf");
            schema["allOf"] = new JsonArray([.. (schema["allOf"] as JsonArray ?? []).Select(conjunct => conjunct?.DeepClone()), choice]);
        }

        return copy;
    }
}
