namespace SchemaGate.Engine.Tests.Reporting.Azure;

/// <summary>Judges logging commands: the agent knows two types, and every finding that weighs is an issue.</summary>
internal static class AzureFaults
{
    public static IEnumerable<string> Of(GateRun run, string report)
    {
        var issues = report.Split('\n').Select(LoggedIssue.Parse).OfType<LoggedIssue>().Where(issue => issue.Name == "task.logissue").ToList();
        var total = run.Count(Severity.Breaking) + run.Count(Severity.Warning) + run.Problems.Count();
        return issues.Where(issue => issue.Properties["type"] is not ("error" or "warning")).Select(issue => $"no type: {issue}")
            .Concat(issues.Count == total ? [] : [$"{issues.Count} issues, not {total}"]);
    }
}
