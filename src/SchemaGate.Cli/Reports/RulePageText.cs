using SchemaGate.Engine.Reporting;
using SchemaGate.Engine.Rules;

namespace SchemaGate.Cli.Reports;

/// <summary>A rule's page, followed by what the catalogue knows of it.</summary>
internal static class RulePageText
{
    public static string Of(RuleDescriptor rule) => $"{Page(rule).TrimEnd()}\n\n{Facts(rule)}";

    private static string Page(RuleDescriptor rule) => RulePages.Of(rule.Name) ?? $"# {rule.Id} {rule.Name}\n\n{rule.Title}.";

    private static string Facts(RuleDescriptor rule)
    {
        var covers = rule.Covers.Count == 0 ? "" : $"Covers of oasdiff: {string.Join(", ", rule.Covers)}\n";
        return $"Severity: {Severity(rule)}. Since {rule.Since}.\n{covers}";
    }

    private static string Severity(RuleDescriptor rule) => rule switch
    {
        { IsProblem: true } => "nothing is compared",
        { HasDirection: true } => $"{ReportWords.Of(rule.Sent)} in what the client sends, {ReportWords.Of(rule.Received)} in what it receives",
        _ => ReportWords.Of(rule.Sent),
    };
}
