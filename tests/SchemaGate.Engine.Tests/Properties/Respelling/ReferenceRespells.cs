using System.Text.Json.Nodes;
using SchemaGate.Engine.Tests.Properties.Drawing;

namespace SchemaGate.Engine.Tests.Properties.Respelling;

/// <summary>A schema in place or as a component, under whatever name.</summary>
internal static class ReferenceRespells
{
    private const string NewName = "Extracted";

    public static bool Inline(Specimen specimen, JsonNode schema, Draw draw)
    {
        if (schema is not JsonObject { Count: 1 } || References.Target(schema) is not { } target)
        {
            return false;
        }

        schema.ReplaceWith(specimen.Schemas[target]!.DeepClone());
        return true;
    }

    public static bool Extract(Specimen specimen, JsonNode schema, Draw draw)
    {
        if (specimen.Schemas.ContainsKey(NewName) || schema.Parent == specimen.Schemas)
        {
            return false;
        }

        var component = schema.DeepClone();
        schema.ReplaceWith(References.To(NewName));
        specimen.Schemas[NewName] = component;
        return true;
    }

    /// <summary>Every component gets another name.</summary>
    public static bool Rename(Specimen specimen, JsonNode schema, Draw draw)
    {
        var names = specimen.Schemas.Select(component => component.Key).ToArray();
        foreach (var name in names)
        {
            var component = specimen.Schemas[name]!.DeepClone();
            specimen.Schemas.Remove(name);
            specimen.Schemas[name + "2"] = component;
        }

        Redirect(specimen.Root);
        return names.Length > 0;
    }

    private static void Redirect(JsonNode? node)
    {
        foreach (var child in node switch { JsonObject members => members.Select(member => member.Value), JsonArray items => items, _ => [] })
        {
            Redirect(child);
        }

        if (node is JsonObject reference && reference["$ref"] is JsonValue target)
        {
            reference["$ref"] = (string)target! + "2";
        }
    }
}
