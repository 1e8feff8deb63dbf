using System.Text.Json;

namespace SchemaGate.Engine.Reporting.GitLab;

/// <summary>One issue.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Description">One sentence.</param>
/// <param name="Severity">One of GitLab's five.</param>
/// <param name="Fingerprint">Unique in the report, the same from run to run.</param>
/// <param name="Anchor">The line that it stands on.</param>
internal sealed record GitLabIssue(string Rule, string Description, string Severity, string Fingerprint, Anchor Anchor)
{
    public static GitLabIssue Of(Finding finding, DocumentResult document, SourceTree tree) => new(
        finding.Rule,
        SafeText.Of($"{finding.Rule} {finding.Message}"),
        SeverityOf(finding.Severity),
        Reporting.Fingerprint.Of(finding, document),
        Anchor.Of(finding, document, tree));

    public static GitLabIssue Of(InputProblem problem, DocumentResult document, SourceTree tree) => new(
        problem.Rule,
        SafeText.Of($"{problem.Rule} Could not compare. {problem.Message}"),
        "blocker",
        Reporting.Fingerprint.Of(problem, document),
        Anchor.Of(problem, document, tree));

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("description", Description);
        writer.WriteString("check_name", Rule);
        writer.WriteString("fingerprint", Fingerprint);
        writer.WriteString("severity", Severity);
        writer.WriteStartObject("location");
        writer.WriteString("path", Anchor.Path);
        writer.WriteStartObject("lines");
        writer.WriteNumber("begin", Anchor.Line);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static string SeverityOf(Severity severity) => severity switch
    {
        Engine.Severity.Breaking => "critical",
        Engine.Severity.Warning => "major",
        _ => "info",
    };
}
