namespace SchemaGate.Engine;

/// <summary>What a run of the gate came to. Ordered: a larger value weighs more.</summary>
public enum GateOutcome
{
    /// <summary>No finding at or above the level that fails.</summary>
    Pass = 0,

    /// <summary>At least one finding at or above the level that fails.</summary>
    Fail = 1,

    /// <summary>Nothing was compared: see the problems. Never a pass.</summary>
    CouldNotCompare = 2,
}
