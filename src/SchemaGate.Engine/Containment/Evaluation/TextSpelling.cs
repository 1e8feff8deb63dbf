using System.Text;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Containment.Evaluation;

/// <summary>The values that a scalar cannot be told from when it travels as text.</summary>
internal static class TextSpelling
{
    /// <summary>The value itself first.</summary>
    public static IEnumerable<JsonValue> Of(JsonValue value)
    {
        yield return value;
        switch (value)
        {
            case JsonNumber or JsonBoolean:
                yield return new JsonString(value.ToString());
                break;
            case JsonString { Value: "true" or "false" } text:
                yield return JsonBoolean.Of(text.Value == "true");
                break;
            case JsonString text when ExactNumber.TryParse(Encoding.UTF8.GetBytes(text.Value), out var number):
                yield return new JsonNumber(number);
                break;
        }
    }

    /// <summary>The types that a value might be read as by some readers and not by others.</summary>
    public static JsonTypes Doubtful(JsonValue value) => value switch
    {
        JsonNull or JsonString { Value: "" } => JsonTypes.All,
        JsonString { Value: "null" } => JsonTypes.Null | JsonTypes.Array | JsonTypes.Object,
        JsonString text when IsOddNumber(text.Value) => JsonTypes.Number | JsonTypes.Array | JsonTypes.Object,
        JsonString { Value: "1" or "0" or "True" or "False" or "TRUE" or "FALSE" } or JsonNumber => JsonTypes.Boolean | JsonTypes.Array | JsonTypes.Object,
        _ => JsonTypes.Array | JsonTypes.Object,
    };

    /// <summary>Spelled as JSON does not spell numbers, but as some parsers read them.</summary>
    private static bool IsOddNumber(string text) => text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text[0] is '+' or '.' or '0' || text[^1] == '.');
}
