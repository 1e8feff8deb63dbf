using System.Text;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Contracts.Values;

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class JsonBoolean : JsonValue
{
    private JsonBoolean(bool value)
        : base(value ? 3 : 2, 1, 1) => Value = value;

    public static JsonBoolean True { get; } = new(true);

    public static JsonBoolean False { get; } = new(false);

    public bool Value { get; }

    public override JsonTypes Types => JsonTypes.Boolean;

    public static JsonBoolean Of(bool value) => value ? True : False;

    internal override void Write(StringBuilder text) => text.Append(Value ? "true" : "false");

    private protected override bool IsSame(JsonValue other) => other is JsonBoolean boolean && boolean.Value == Value;
}
