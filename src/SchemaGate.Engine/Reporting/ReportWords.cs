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

    /// <summary><c>4 breaking, 1 warning, 2 info</c>.</summary>
    /// <param name="count">How many findings have a severity.</param>
    public static string Counts(Func<Severity, int> count) =>
        $"{Count(Severity.Breaking, count(Severity.Breaking))}, {Count(Severity.Warning, count(Severity.Warning))}, {Count(Severity.Info, count(Severity.Info))}";

    /// <summary><c>4 breaking</c>, <c>1 warning</c>, <c>2 warnings</c> or <c>2 info</c>.</summary>
    public static string Count(Severity severity, int count) => $"{count} {Of(severity)}{(severity == Severity.Warning && count != 1 ? "s" : "")}";

    /// <summary>Which side accepts a value and which refuses it.</summary>
    public static string Sides(Witness witness) => witness.AcceptedByOld ? "accepted before, refused now" : "refused before, accepted now";
}
