using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Containment;

/// <summary>The answer to one question.</summary>
/// <param name="Answer">Yes, no or unknown.</param>
/// <param name="Witness">Set exactly when the answer is no: a value that the inner schema accepts and the outer one refuses.</param>
internal readonly record struct ContainmentResult(Answer Answer, JsonValue? Witness = null);
