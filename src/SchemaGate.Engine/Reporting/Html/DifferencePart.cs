namespace SchemaGate.Engine.Reporting.Html;

/// <summary>A piece of a value.</summary>
/// <param name="Text">As the value has it.</param>
/// <param name="IsChanged">True when the other side does not have it there.</param>
internal sealed record DifferencePart(string Text, bool IsChanged);
