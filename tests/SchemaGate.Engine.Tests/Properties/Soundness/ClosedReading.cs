using System.Text.Json.Nodes;
using SchemaGate.Engine.Tests.Properties.Drawing;

namespace SchemaGate.Engine.Tests.Properties.Soundness;

/// <summary>
/// A specimen read as a closed world: every object of a value holds declared members alone. A contract promises nothing of a member
/// that it does not declare, so only what is accepted this way is held against the engine.
/// </summary>
internal static class ClosedReading
{
    /// <summary>The keywords whose schemas look at a member or an item and accept it.</summary>
    private static readonly string[] OfElements = ["properties", "patternProperties", "additionalProperties", "items", "prefixItems", "unevaluatedProperties", "unevaluatedItems"];

    /// <summary>The keywords whose schemas accept or refuse the value itself; those that are negated or ask are left as they are.</summary>
    private static readonly string[] InPlace = ["allOf", "anyOf", "oneOf", "then", "else", "dependentSchemas"];

    /// <summary>The keywords that declare nothing when they allow everything: written out, that is what holds without them.</summary>
    private static readonly string[] OfTheRest = ["additionalProperties", "unevaluatedProperties"];

    public static Specimen Of(Specimen specimen)
    {
        var copy = specimen.Copy();
        foreach (var name in copy.Schemas.Select(component => component.Key).ToArray())
        {
            CloseBelow(copy.Schemas[name]!);
        }

        CloseBelow(copy.Schema);
        copy.Schema = Closed(copy.Schema);
        return copy;
    }

    private static void CloseBelow(JsonNode schema)
    {
        DropOpenRest(schema);
        foreach (var (keyword, child) in Subschemas.Children(schema).ToArray())
        {
            if (InPlace.Contains(keyword))
            {
                CloseBelow(child);
            }
            else if (OfElements.Contains(keyword))
            {
                CloseBelow(child);
                child.ReplaceWith(Closed(child));
            }
        }
    }

    private static void DropOpenRest(JsonNode schema)
    {
        foreach (var keyword in OfTheRest)
        {
            if (schema is JsonObject written && (written[keyword]?.ToJsonString() is "true" or "{}"))
            {
                written.Remove(keyword);
            }
        }
    }

    private static JsonObject Closed(JsonNode schema) => new() { ["allOf"] = new JsonArray(schema.DeepClone()), ["unevaluatedProperties"] = false };
}
