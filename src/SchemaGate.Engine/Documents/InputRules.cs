namespace SchemaGate.Engine.Documents;

/// <summary>Every reason why a document cannot be read or compared. Ids are never reused.</summary>
internal static class InputRules
{
    /// <summary>Not text that can be read as JSON or YAML.</summary>
    public static readonly InputRule UnreadableDocument = new("SG9001", "unreadable-document");

    /// <summary>One object holds the same key twice.</summary>
    public static readonly InputRule DuplicateKey = new("SG9002", "duplicate-key");

    /// <summary>Larger, deeper or more than <see cref="ReadLimits"/> allows.</summary>
    public static readonly InputRule LimitExceeded = new("SG9003", "limit-exceeded");

    /// <summary>Not an OpenAPI document, or one of a version that is not supported.</summary>
    public static readonly InputRule UnsupportedVersion = new("SG9004", "unsupported-version");

    /// <summary>Readable, but a value has a type that OpenAPI does not allow there.</summary>
    public static readonly InputRule InvalidDocument = new("SG9101", "invalid-document");

    /// <summary>Readable, but it breaks a rule of the OpenAPI specification; what it means to clients is clear, so it can be compared.</summary>
    public static readonly InputRule SpecificationViolated = new("SG9102", "specification-violated");

    /// <summary>A reference leads to nothing.</summary>
    public static readonly InputRule UnresolvedReference = new("SG9201", "unresolved-reference");

    /// <summary>References lead to each other and never to a value.</summary>
    public static readonly InputRule CyclicReference = new("SG9202", "cyclic-reference");

    /// <summary>A reference leads out of what may be read.</summary>
    public static readonly InputRule RefusedReference = new("SG9203", "refused-reference");

    /// <summary>A reference leads to a value of a type that cannot stand there.</summary>
    public static readonly InputRule WrongReferenceTarget = new("SG9204", "wrong-reference-target");

    /// <summary>A configuration says something that has no meaning.</summary>
    public static readonly InputRule InvalidConfiguration = new("SG9301", "invalid-configuration");

    /// <summary>The filters leave out every operation, so that there is nothing to compare.</summary>
    public static readonly InputRule NothingInScope = new("SG9304", "nothing-in-scope");

    /// <summary>A suppressions file says something that has no meaning.</summary>
    public static readonly InputRule InvalidSuppressions = new("SG9501", "invalid-suppressions");
}
