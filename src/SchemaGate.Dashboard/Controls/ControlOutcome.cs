namespace SchemaGate.Dashboard.Controls;

/// <summary>How a request ended.</summary>
/// <param name="IsDone">True when it was carried out.</param>
/// <param name="Sentence">One sentence for the person who asked.</param>
public sealed record ControlOutcome(bool IsDone, string Sentence);
