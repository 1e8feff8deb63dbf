using System.Text;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Contracts.Values;

/// <summary>A number.</summary>
internal sealed class JsonNumber(ExactNumber value) : JsonValue(HashCode.Combine(4, value), 1, 1)
{
    public ExactNumber Value { get; } = value;

    /// <summary>True when it stands for some value of a format that cannot be checked; equality is blind to it.</summary>
    public bool IsAssumed { get; init; }

    public static JsonNumber Zero { get; } = Of(0);

    public override JsonTypes Types => Value.IsInteger ? JsonTypes.Integer : JsonTypes.Fraction;

    public static JsonNumber Of(long value) => new(ExactNumber.From(value));

    internal override void Write(StringBuilder text) => text.Append(Value.ToString());

    private protected override bool IsSame(JsonValue other) => other is JsonNumber number && number.Value == Value;
}
