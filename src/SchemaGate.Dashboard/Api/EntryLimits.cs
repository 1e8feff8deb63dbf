using SchemaGate.Ledger.Contracts;
using SchemaGate.Ledger.Entries;

namespace SchemaGate.Dashboard.Api;

/// <summary>What the parts of an event may be that comes from elsewhere. The ledger forgets nothing: what no page could show must not get in.</summary>
internal static class EntryLimits
{
    private const int Name = 200;
    private const int Sentence = 4000;
    private const int Many = 100;
    private const double LongestAge = 366 * 24 * 3600.0;

    public static bool Allow(LedgerEntry entry) =>
        IsName(entry.Id) && IsName(entry.Rollout) && IsName(entry.Kind) && IsName(entry.Service.Name)
        && IsShort(entry.Service.Environment, Name) && IsShort(entry.Service.Project, Name) && IsShort(entry.Service.Region, Name)
        && entry.Sentence.Length <= Sentence
        && Allow(entry.Facts);

    private static bool Allow(RolloutFacts facts) =>
        Enum.IsDefined(facts.Phase) && Enum.IsDefined(facts.CleanUp) && IsKnown(facts.Reason) && IsKnown(facts.Fault?.Kind)
        && IsShort(facts.Stable, Name) && IsShort(facts.Canary, Name) && IsShort(facts.Image, Sentence) && IsShort(facts.Explanation, Sentence)
        && IsPercent(facts.Traffic ?? 0) && (facts.Steps.IsDefault || (facts.Steps.Length <= Many && facts.Steps.All(IsPercent)))
        && (facts.Check is null || Allow(facts.Check))
        && (facts.Contract is null || Allow(facts.Contract));

    private static bool Allow(RecordedCheck check) =>
        Enum.IsDefined(check.Verdict) && IsKnown(check.Reason) && IsShort(check.Explanation, Sentence)
        && check.DataAge is >= -LongestAge and <= LongestAge
        && check.Metrics is { IsDefault: false, Length: <= Many } && check.Metrics.All(metric => metric is not null && Enum.IsDefined(metric.Metric) && Enum.IsDefined(metric.Verdict) && IsShort(metric.Explanation, Sentence));

    private static bool Allow(RecordedContract contract) =>
        contract is { Valid: >= 0, Invalid: >= 0, Breaking: >= 0, Warnings: >= 0, Infos: >= 0, Accepted: >= 0, Findings: { IsDefault: false, Length: <= RecordedContract.MostFindings } }
        && Enum.IsDefined(contract.Verdict) && IsShort(contract.Problem, Sentence)
        && contract.Findings.All(finding => finding is not null && IsName(finding.Rule) && Enum.IsDefined(finding.Severity) && IsShort(finding.Message, Sentence) && IsShort(finding.Operation, Sentence) && IsShort(finding.Location, Sentence));

    private static bool IsPercent(int number) => number is >= 0 and <= 100;

    private static bool IsKnown<T>(T? value)
        where T : struct, Enum => value is not { } known || Enum.IsDefined(known);

    // PostgreSQL keeps no NUL, and a name has no other control characters either.
    private static bool IsShort(string? text, int most) => text is null || (text.Length <= most && !text.Contains('\0', StringComparison.Ordinal));

    private static bool IsName(string text) => text.Length is > 0 and <= Name && !text.Any(char.IsControl);
}
