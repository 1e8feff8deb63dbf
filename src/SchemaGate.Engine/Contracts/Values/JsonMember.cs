namespace SchemaGate.Engine.Contracts.Values;

/// <summary>A member of a <see cref="JsonObject"/>.</summary>
internal readonly record struct JsonMember(string Name, JsonValue Value);
