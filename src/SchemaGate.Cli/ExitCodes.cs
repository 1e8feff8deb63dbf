namespace SchemaGate.Cli;

/// <summary>What the process tells its caller. Each code means one thing.</summary>
internal static class ExitCodes
{
    /// <summary>No finding at or above <c>--fail-on</c>.</summary>
    public const int Pass = 0;

    /// <summary>At least one finding at or above <c>--fail-on</c>.</summary>
    public const int Fail = 1;

    /// <summary>Unknown option, bad configuration.</summary>
    public const int WrongUse = 2;

    /// <summary>The documents could not be compared, or a report could not be written.</summary>
    public const int CouldNotCompare = 3;

    /// <summary>A bug in this program.</summary>
    public const int InternalError = 4;
}
