namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>The ways in which a property can come; each is another rule.</summary>
internal enum PropertyAdditionKind
{
    /// <summary>Not an addition, or of a property that does not travel in this direction.</summary>
    None,

    /// <summary>It need not be present.</summary>
    Plain,

    /// <summary>It must be present.</summary>
    Required,

    /// <summary>Clients receive it in an object that was to have no further properties.</summary>
    Unexpected,
}
