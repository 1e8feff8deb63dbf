namespace SchemaGate.Engine.Documents.Resolution;

/// <summary>How a reference is written.</summary>
internal enum ReferenceKind
{
    /// <summary><c>$ref</c></summary>
    Static,

    /// <summary><c>$dynamicRef</c></summary>
    Dynamic,

    /// <summary>A value of a discriminator's <c>mapping</c>: a component's name or a reference.</summary>
    Mapping,
}
