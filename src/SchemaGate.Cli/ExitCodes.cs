namespace SchemaGate.Cli;

/// <summary>What the process tells its caller. Each code means one thing.</summary>
internal static class ExitCodes
{
    /// <summary>No finding at or above <c>--fail-on</c>; canary promoted; a rollback or hold that a person asked this very process for is done.</summary>
    public const int Pass = 0;

    /// <summary>At least one finding at or above <c>--fail-on</c>.</summary>
    public const int Fail = 1;

    /// <summary>Unknown option, bad configuration.</summary>
    public const int WrongUse = 2;

    /// <summary>The documents could not be compared, a report could not be written, a rollout could not start, or a dashboard's ledger cannot be used.</summary>
    public const int CouldNotCompare = 3;

    /// <summary>A bug in this program.</summary>
    public const int InternalError = 4;

    /// <summary>The run ended in a rollback, by its own verdict or because another process asked for it; the traffic was verified on the stable revision.</summary>
    public const int RolledBack = 10;

    /// <summary>The run ended held, by its own verdict or because another process asked for it: nothing was decided, and a person has to.</summary>
    public const int Held = 11;

    /// <summary>Someone else changed the service, and nothing was fought over.</summary>
    public const int Superseded = 12;

    /// <summary>The canary could not be rolled back: a person is needed now.</summary>
    public const int RollbackFailed = 13;
}
