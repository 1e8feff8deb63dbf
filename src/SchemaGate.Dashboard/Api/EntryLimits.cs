using SchemaGate.Ledger.Contracts;
using SchemaGate.Ledger.Entries;

namespace SchemaGate.Dashboard.Api;

/// <summary>How long the parts of an event may be that comes from elsewhere.</summary>
internal static class EntryLimits
{
    private const int Name = 200;
    private const int Sentence = 4000;

    public static bool Allow(LedgerEntry entry) =>
        IsName(entry.Id) && IsName(entry.Rollout) && IsName(entry.Kind) && IsName(entry.Service.Name)
        && entry.Service.Environment.Length <= Name && entry.Service.Project.Length <= Name && entry.Service.Region.Length <= Name
        && entry.Sentence.Length <= Sentence && (entry.Facts.Explanation?.Length ?? 0) <= Sentence
        && (entry.Facts.Contract is null || Allow(entry.Facts.Contract));

    private static bool Allow(RecordedContract contract) =>
        contract is { Valid: >= 0, Invalid: >= 0, Breaking: >= 0, Warnings: >= 0, Infos: >= 0, Accepted: >= 0, Findings: { IsDefault: false, Length: <= RecordedContract.MostFindings } }
        && (contract.Problem?.Length ?? 0) <= Sentence
        && contract.Findings.All(finding => finding is not null && IsName(finding.Rule) && finding.Message.Length <= Sentence && (finding.Operation?.Length ?? 0) <= Sentence && (finding.Location?.Length ?? 0) <= Sentence);

    private static bool IsName(string text) => text.Length is > 0 and <= Name;
}
