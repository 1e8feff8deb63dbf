using System.Text.Json.Nodes;

namespace SchemaGate.Engine.Tests.Reporting.GitLab;

/// <summary>Judges a code quality report by the members that GitLab's documentation asks for, and its five severities.</summary>
internal static class GitLabFaults
{
    public static IEnumerable<string> Of(GateRun run, JsonArray issues)
    {
        var total = run.Findings.Count() + run.Problems.Count();
        return issues.Where(issue => !IsIssue(issue!)).Select(issue => $"no issue: {issue}")
            .Concat(issues.GroupBy(issue => (string?)issue!["fingerprint"]).Where(group => group.Count() > 1).Select(group => $"twice: {group.Key}"))
            .Concat(issues.Count == total ? [] : [$"{issues.Count} issues, not {total}"]);
    }

    private static bool IsIssue(JsonNode issue) =>
        !string.IsNullOrEmpty((string?)issue["description"]) &&
        !string.IsNullOrEmpty((string?)issue["check_name"]) &&
        (string?)issue["severity"] is "info" or "minor" or "major" or "critical" or "blocker" &&
        !((string)issue["location"]!["path"]!).StartsWith('.') &&
        (int)issue["location"]!["lines"]!["begin"]! >= 1;
}
