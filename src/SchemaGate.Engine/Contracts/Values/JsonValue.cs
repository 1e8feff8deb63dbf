namespace SchemaGate.Engine.Contracts.Values;

/// <summary>An immutable JSON value; equality is JSON Schema's (1 equals 1.0, member order does not matter).</summary>
internal abstract class JsonValue
{
}
