namespace SchemaGate.Engine;

/// <summary>Where something stands in a document.</summary>
/// <param name="File">The document's name as the user gave it.</param>
/// <param name="Line">One-based line.</param>
/// <param name="Column">One-based column, in UTF-16 code units.</param>
/// <param name="Pointer">JSON pointer (RFC 6901) from the document's root; empty for the root itself.</param>
/// <param name="Value">The value there as compact JSON, shortened when long; null when there is nothing to show.</param>
public sealed record Place(string File, int Line, int Column, string Pointer, string? Value = null);
