namespace SchemaGate.OpenApi;

/// <summary>How much a diagnostic matters. Ordered: a larger value weighs more.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Against the specification's advice, or refused by some tools; the meaning is clear.</summary>
    Warning = 0,

    /// <summary>The document is not valid.</summary>
    Error = 1,
}
