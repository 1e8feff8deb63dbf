using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SchemaGate.Engine.Documents.Yaml;

/// <summary>
/// Tags say the type of a value outright. The standard ones are read; any other is refused, because what an application makes
/// of it (an include, say) would be missing from the contract.
/// </summary>
internal static class YamlTags
{
    private const string Standard = "tag:yaml.org,2002:";

    public static YamlKind KindOf(Scalar scalar, YamlText text)
    {
        if (scalar.Tag.IsEmpty)
        {
            return scalar.Style == ScalarStyle.Plain ? YamlKind.Plain : YamlKind.Text;
        }

        return scalar.Tag.Value switch
        {
            "!" or Standard + "str" or Standard + "binary" or Standard + "timestamp" => YamlKind.Text,
            Standard + "int" or Standard + "float" or Standard + "bool" or Standard + "null" => CheckedKind(scalar, text),
            Standard + "merge" => YamlKind.Plain,
            _ => throw Unknown(scalar, text),
        };
    }

    public static void CheckCollection(NodeEvent start, YamlText text)
    {
        var expected = Standard + (start is MappingStart ? "map" : "seq");
        if (!start.Tag.IsEmpty && start.Tag.Value != expected && start.Tag.Value != "!")
        {
            throw Unknown(start, text);
        }
    }

    /// <summary>Only text that looks like the type that its tag says is taken.</summary>
    private static YamlKind CheckedKind(Scalar scalar, YamlText text)
    {
        var type = scalar.Tag.Value[Standard.Length..];
        var fits = YamlScalar.Json(scalar.Value) switch
        {
            "null" => type == "null",
            "true" or "false" => type == "bool",
            null => false,
            var number => type == "float" || (type == "int" && !number.AsSpan().ContainsAny('.', 'e', 'E')),
        };
        return fits
            ? YamlKind.Plain
            : throw text.Refuse(InputRules.UnreadableDocument, (int)scalar.Start.Index, $"'{Excerpt.Of(scalar.Value)}' is not of the type that its tag '!!{type}' says.");
    }

    private static InputException Unknown(NodeEvent node, YamlText text) => text.Refuse(
        InputRules.UnreadableDocument,
        (int)node.Start.Index,
        $"The tag '{Excerpt.Of(node.Tag.Value)}' has no meaning in OpenAPI. Remove it, or resolve it before comparing.");
}
