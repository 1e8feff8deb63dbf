using SchemaGate.Engine.Rules;

namespace SchemaGate.Engine.Reporting.Changelogs;

/// <summary>Which section tells of a finding.</summary>
internal static class ChangelogKinds
{
    /// <summary>What concerns those who write the document or the gate, not those who call the API.</summary>
    private static readonly HashSet<string> Internal = new(StringComparer.Ordinal)
    {
        "component-removed",
        "generator-dialect-changed",
        "ms-enum-changed",
        "oauth-scope-described-anew",
        "stability-unreadable",
        "tag-changed",
        "untransmitted-property-changed",
        "version-lowered",
        "version-not-raised",
    };

    /// <summary>Null when callers of the API have no interest in it.</summary>
    public static ChangelogKind? Of(Finding finding) => finding switch
    {
        _ when Internal.Contains(finding.Name) || RuleCatalog.Find(finding.Rule) is { Area: RuleArea.Input } => null,
        { Severity: Severity.Breaking } => ChangelogKind.Breaking,
        _ => OfName(finding.Name.Split('-')),
    };

    private static ChangelogKind OfName(string[] words) => words switch
    {
        ["sunset", ..] => ChangelogKind.Deprecated,
        _ when words.Contains("removed") => ChangelogKind.Removed,
        ["deprecated", ..] => ChangelogKind.Deprecated,
        _ when words.Contains("added") => ChangelogKind.Added,
        _ => ChangelogKind.Changed,
    };
}
