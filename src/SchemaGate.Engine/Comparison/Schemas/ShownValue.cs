using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Contracts.Values;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>Values in a person's words, short enough for a sentence.</summary>
internal static class ShownValue
{
    private const int Longest = 80;

    public static string Of(Node node) => Shorten(node.Kind is NodeKind.Object or NodeKind.Array ? JsonValue.From(node)?.ToString() ?? "a large value" : node.Text);

    public static string Of(IEnumerable<JsonValue> values) => Shorten(string.Join(", ", values));

    /// <summary>Text as long as a sentence bears.</summary>
    public static string Shorten(string text) => text.Length <= Longest ? text : text[..(Longest - 1)] + "…";

    /// <summary><c>integer</c>, <c>string or null</c>, <c>any type</c>.</summary>
    public static string Of(JsonTypes types)
    {
        if (types == JsonTypes.All)
        {
            return "any type";
        }

        var names = new List<string>();
        foreach (var (flag, name) in Names)
        {
            if ((types & flag) == flag)
            {
                names.Add(name);
                types &= ~flag;
            }
        }

        return names.Count == 0 ? "nothing" : string.Join(" or ", names);
    }

    private static readonly (JsonTypes Flag, string Name)[] Names =
    [
        (JsonTypes.Number, "number"),
        (JsonTypes.Integer, "integer"),
        (JsonTypes.Fraction, "number with a fraction"),
        (JsonTypes.String, "string"),
        (JsonTypes.Boolean, "boolean"),
        (JsonTypes.Array, "array"),
        (JsonTypes.Object, "object"),
        (JsonTypes.Null, "null"),
    ];
}
