namespace SchemaGate.Canary.Rollouts;

/// <summary>What phases have in common.</summary>
public static class Phases
{
    /// <summary>True for a phase that a run ends in.</summary>
    public static bool IsEnd(this Phase phase) =>
        phase is Phase.Promoted or Phase.RolledBack or Phase.RollbackFailed or Phase.Held or Phase.Superseded or Phase.Refused;
}
