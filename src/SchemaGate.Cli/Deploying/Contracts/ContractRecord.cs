using System.Globalization;
using SchemaGate.Cli.Measurements;
using SchemaGate.Engine;
using SchemaGate.Ledger.Contracts;

namespace SchemaGate.Cli.Deploying.Contracts;

/// <summary>What is kept in the ledger of a comparison.</summary>
internal static class ContractRecord
{
    public static RecordedContract Of(GateRun run, RunMetrics metrics) => new()
    {
        Verdict = VerdictOf(run.Outcome, metrics.HasInvalid),
        Valid = metrics.Validated.Valid,
        Invalid = metrics.Validated.Invalid,
        Breaking = run.Count(Severity.Breaking),
        Warnings = run.Count(Severity.Warning),
        Infos = run.Count(Severity.Info),
        Accepted = run.Suppressed.Count(),
        Problem = run.Problems.Select(pair => Short(pair.Problem.Message)).FirstOrDefault(),
        Findings = [.. run.Findings.Take(RecordedContract.MostFindings).Select(pair => Of(pair.Finding))],
    };

    private static ContractVerdict VerdictOf(GateOutcome outcome, bool hasInvalid) => (outcome, hasInvalid) switch
    {
        (GateOutcome.Pass, false) => ContractVerdict.Holds,
        (GateOutcome.Pass, true) => ContractVerdict.Invalid,
        (GateOutcome.Fail, _) => ContractVerdict.Broken,
        _ => ContractVerdict.NotCompared,
    };

    private static RecordedFinding Of(Finding finding) => new(
        finding.Rule,
        Enum.Parse<FindingSeverity>(finding.Severity.ToString()),
        Short(finding.Message),
        OperationsOf(finding.Operations),
        (finding.New ?? finding.Old) is { } place ? Short(string.Create(CultureInfo.InvariantCulture, $"{place.File}:{place.Line}:{place.Column}")) : null);

    private static string? OperationsOf(IReadOnlyList<string> operations) => operations switch
    {
        [] => null,
        [var only] => Short(only),
        [var first, ..] => string.Create(CultureInfo.InvariantCulture, $"{Short(first, 20)} and {operations.Count - 1} more"),
    };

    private static string Short(string text, int less = 0)
    {
        var most = RecordedFinding.LongestText - less;
        return text.Length <= most ? text : $"{text[..(most - 1)]}…";
    }
}
