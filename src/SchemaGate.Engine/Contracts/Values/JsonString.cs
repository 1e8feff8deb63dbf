using System.Globalization;
using System.Text;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Contracts.Values;

/// <summary>A string.</summary>
internal sealed class JsonString(string value) : JsonValue(HashCode.Combine(5, string.GetHashCode(value, StringComparison.Ordinal)), 1, 1)
{
    public static JsonString Empty { get; } = new(string.Empty);

    public string Value { get; } = value;

    /// <summary>True when it stands for some value of a format that cannot be checked; equality is blind to it.</summary>
    public bool IsAssumed { get; init; }

    public override JsonTypes Types => JsonTypes.String;

    internal override void Write(StringBuilder text) => Write(text, Value);

    internal static void Write(StringBuilder text, string value)
    {
        text.Append('"');
        for (var index = 0; index < value.Length; index++)
        {
            var isPair = char.IsSurrogatePair(value, index) && index + 1 < value.Length;
            WriteOne(text, value[index], isPair);
            if (isPair)
            {
                text.Append(value[++index]);
            }
        }

        text.Append('"');
    }

    private static void WriteOne(StringBuilder text, char character, bool isPair)
    {
        if (character is '"' or '\\')
        {
            text.Append('\\').Append(character);
        }
        else if (character < ' ' || (char.IsSurrogate(character) && !isPair))
        {
            WriteEscaped(text, character);
        }
        else
        {
            text.Append(character);
        }
    }

    private static void WriteEscaped(StringBuilder text, char character) => _ = character switch
    {
        '\n' => text.Append("\\n"),
        '\r' => text.Append("\\r"),
        '\t' => text.Append("\\t"),
        '\b' => text.Append("\\b"),
        '\f' => text.Append("\\f"),
        _ => text.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture)),
    };

    private protected override bool IsSame(JsonValue other) => other is JsonString text && string.Equals(text.Value, Value, StringComparison.Ordinal);
}
