namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>The ways in which a property can go; each is another rule.</summary>
internal enum PropertyRemovalKind
{
    /// <summary>Not a removal, or of a property that does not travel in this direction.</summary>
    None,

    /// <summary>It need not have been present.</summary>
    Plain,

    /// <summary>It was always present.</summary>
    Required,

    /// <summary>Clients that send it are refused, because the object takes no unknown properties.</summary>
    Refused,

    /// <summary>It was deprecated without a date.</summary>
    Deprecated,

    /// <summary>It was a draft.</summary>
    Unstable,

    /// <summary>Its announced date has passed.</summary>
    AfterSunset,

    /// <summary>Its announced date lies ahead, or cannot be read.</summary>
    BeforeSunset,
}
