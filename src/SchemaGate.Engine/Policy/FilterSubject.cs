namespace SchemaGate.Engine.Policy;

/// <summary>What a filter looks at. Named as the keys of a configuration are.</summary>
public enum FilterSubject
{
    /// <summary>The path, after rewriting. Webhooks have none: these filters do not concern them.</summary>
    Paths,

    /// <summary>Each tag of the operation.</summary>
    Tags,

    /// <summary>The <c>operationId</c>, or method and path.</summary>
    Operations,

    /// <summary>An extension (<c>x-…</c>) of the operation, or else of its path.</summary>
    Extensions,
}
