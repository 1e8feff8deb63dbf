namespace SchemaGate.Engine.Tests.Cases;

/// <summary>One word for a result, as the contract cases use it.</summary>
internal static class Verdict
{
    public static string Of(GateResult result) => result switch
    {
        { Outcome: GateOutcome.CouldNotCompare } => "error",
        { Findings.Count: 0 } => "none",
        _ => result.Findings.Max(finding => finding.Severity).ToString().ToLowerInvariant(),
    };

    /// <summary>The findings and problems, one a line, for the message of a failed test.</summary>
    public static string Explain(GateResult result) => string.Join('\n',
        result.Findings.Select(finding => $"{finding.Severity} {finding.Rule} {finding.Name}: {finding.Message} [{finding.Old?.Pointer} -> {finding.New?.Pointer}]")
            .Concat(result.Problems.Select(problem => $"problem {problem.Rule} {problem.Name}: {problem.Message}")));
}
