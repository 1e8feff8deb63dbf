namespace SchemaGate.Engine;

/// <summary>What the gate found for one document of a run.</summary>
/// <param name="Document">The document's name within the run: unique, the same on every machine.</param>
/// <param name="Old">The old document as the user gave it.</param>
/// <param name="New">The new document as the user gave it.</param>
/// <param name="Result">The outcome and the findings.</param>
public sealed record DocumentResult(string Document, string Old, string New, GateResult Result);
