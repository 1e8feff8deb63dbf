using System.Text;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Contracts.Values;

/// <summary>The value <c>null</c>.</summary>
internal sealed class JsonNull : JsonValue
{
    private JsonNull()
        : base(1, 1, 1)
    {
    }

    public static JsonNull Instance { get; } = new();

    public override JsonTypes Types => JsonTypes.Null;

    internal override void Write(StringBuilder text) => text.Append("null");

    private protected override bool IsSame(JsonValue other) => other is JsonNull;
}
