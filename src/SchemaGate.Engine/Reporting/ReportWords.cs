namespace SchemaGate.Engine.Reporting;

/// <summary>The words that reports and options use for the gate's terms.</summary>
public static class ReportWords
{
    /// <summary><c>breaking</c>, <c>warning</c> or <c>info</c>.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Breaking => "breaking",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    /// <summary><c>pass</c>, <c>fail</c> or <c>could-not-compare</c>.</summary>
    public static string Of(GateOutcome outcome) => outcome switch
    {
        GateOutcome.Pass => "pass",
        GateOutcome.Fail => "fail",
        GateOutcome.CouldNotCompare => "could-not-compare",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    /// <summary><c>breaking</c>, <c>warning</c>, <c>info</c> or <c>never</c>.</summary>
    public static string Of(FailOn failOn) => failOn switch
    {
        FailOn.Breaking => "breaking",
        FailOn.Warning => "warning",
        FailOn.Info => "info",
        FailOn.Never => "never",
        _ => throw new ArgumentOutOfRangeException(nameof(failOn)),
    };
}
