namespace SchemaGate.Engine;

/// <summary>A value that shows a finding: one side accepts it, the other does not.</summary>
/// <param name="Value">The value as compact JSON.</param>
/// <param name="AcceptedByOld">True when the old document accepts it and the new one refuses it; false for the reverse.</param>
/// <param name="OldPointer">JSON pointer of the old schema that the value was tried against.</param>
/// <param name="NewPointer">JSON pointer of the new schema that the value was tried against.</param>
public sealed record Witness(string Value, bool AcceptedByOld, string OldPointer, string NewPointer);
