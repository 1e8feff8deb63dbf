namespace SchemaGate.Engine.Containment;

/// <summary>Whether one schema accepts all that another accepts.</summary>
internal enum Answer : byte
{
    /// <summary>Neither proved nor refuted within the budget.</summary>
    Unknown,

    /// <summary>Proved.</summary>
    Yes,

    /// <summary>Refuted by a value.</summary>
    No,
}
