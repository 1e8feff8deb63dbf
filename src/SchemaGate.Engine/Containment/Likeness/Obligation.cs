using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Containment.Likeness;

/// <summary>Two schemas that must accept the same for two others to do so.</summary>
/// <param name="One">A schema of the one side.</param>
/// <param name="Two">Its counterpart.</param>
/// <param name="IsWatched">
/// True when a keyword around asks which members or items these evaluate: then it is not enough that they accept the same.
/// </param>
internal readonly record struct Obligation(Schema One, Schema Two, bool IsWatched);
