namespace SchemaGate.Engine.Containment;

/// <summary>How a value lies in the one around it.</summary>
internal enum PathStepKind : byte
{
    /// <summary>A member by name.</summary>
    Property,

    /// <summary>An item at any position.</summary>
    Item,

    /// <summary>The item at a position.</summary>
    PrefixItem,

    /// <summary>A member under a name that nothing declares.</summary>
    Additional,
}
