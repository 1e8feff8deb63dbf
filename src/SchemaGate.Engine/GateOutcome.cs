namespace SchemaGate.Engine;

/// <summary>What a run of the gate came to.</summary>
public enum GateOutcome
{
    /// <summary>No finding at or above the level that fails.</summary>
    Pass,

    /// <summary>At least one finding at or above the level that fails.</summary>
    Fail,

    /// <summary>Nothing was compared: see the problems. Never a pass.</summary>
    CouldNotCompare,
}
