using System.Text.Json.Nodes;

namespace SchemaGate.Engine.Tests.Properties.Drawing;

/// <summary>Follows <c>$ref</c>s to components.</summary>
internal static class References
{
    private const string Prefix = "#/components/schemas/";

    public static string? Target(JsonNode schema) =>
        schema.Keyword("$ref") is JsonValue reference ? ((string)reference!)[Prefix.Length..] : null;

    public static JsonObject To(string name) => new() { ["$ref"] = Prefix + name };

    /// <summary>The components that the schema reaches, in order of first use.</summary>
    public static IReadOnlyList<string> Reachable(Specimen specimen) => Reachable(specimen, specimen.Schema);

    public static IReadOnlyList<string> Reachable(Specimen specimen, JsonNode from)
    {
        var found = new List<string>();
        Collect(from);
        return found;

        void Collect(JsonNode schema)
        {
            foreach (var name in Subschemas.Of(schema).Select(Target).OfType<string>())
            {
                if (!found.Contains(name) && specimen.Schemas[name] is { } component)
                {
                    found.Add(name);
                    Collect(component);
                }
            }
        }
    }

    /// <summary>
    /// False when a reference leads back to itself without passing through a member or an item: such a schema says nothing.
    /// </summary>
    public static bool AreWellFounded(Specimen specimen) =>
        specimen.Schemas.All(component => !LeadsBack(specimen, component.Value!, component.Key, []));

    private static bool LeadsBack(Specimen specimen, JsonNode schema, string start, HashSet<string> seen) =>
        (Target(schema) is { } target && (target == start || (seen.Add(target) && specimen.Schemas[target] is { } component && LeadsBack(specimen, component, start, seen)))) ||
        Subschemas.Children(schema).Any(child => Subschemas.InPlace.Contains(child.Keyword) && LeadsBack(specimen, child.Schema, start, seen));
}
