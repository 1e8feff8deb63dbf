namespace SchemaGate.Engine.Policy.Suppressions;

/// <summary>What a part of a pattern stands for.</summary>
internal enum Wildcard
{
    /// <summary>One character, itself.</summary>
    None,

    /// <summary>Any characters but slash and space.</summary>
    Segment,

    /// <summary>Any characters.</summary>
    Any,
}
