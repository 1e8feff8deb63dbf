using SchemaGate.Engine.Policy.Weights;
using SchemaGate.Engine.Rules.Input;

namespace SchemaGate.Engine.Policy.Suppressions;

/// <summary>Finds the entries that a whole run did not need.</summary>
public static class StaleSuppressions
{
    /// <summary>
    /// The entries that matched no finding of any document that they are about. None when something was not compared or left out,
    /// because what they accept may be there.
    /// </summary>
    public static IReadOnlyList<Suppression> Of(GateRun run, SuppressionList list)
    {
        if (run.Outcome == GateOutcome.CouldNotCompare)
        {
            return [];
        }

        var needed = run.Documents.SelectMany(document => document.Result.SuppressionMatches.Select(match => match.Entry).Concat(document.Result.UnseenSuppressions)).ToHashSet();
        var about = list.About([.. run.Documents.Select(document => document.Document)]);
        return [.. about.Where(entry => !needed.Contains(entry))];
    }

    /// <summary>The run with a warning for each stale entry: with its one document, or else below the name of the suppressions file.</summary>
    /// <param name="run">A run with this list.</param>
    /// <param name="list">What the team accepts.</param>
    /// <param name="policy">How heavy a stale entry weighs.</param>
    public static GateRun AddTo(GateRun run, SuppressionList list, GatePolicy policy) =>
        new PolicyLevels(policy).SeverityOf(PolicyRules.SuppressionStale) is { } severity && Of(run, list).ToList() is { Count: > 0 } stale
            ? AddTo(run, list, [.. stale.Select(entry => SuppressionFindings.Stale(entry, severity))])
            : run;

    private static GateRun AddTo(GateRun run, SuppressionList list, List<Finding> findings)
    {
        return run.Documents is [var only]
            ? run with { Documents = [only with { Result = With(only.Result, findings) }] }
            : run with { Documents = [.. run.Documents, new DocumentResult(list.File, list.File, list.File, With(Empty(run.FailOn), findings))] };
    }

    private static GateResult With(GateResult result, IEnumerable<Finding> more)
    {
        var findings = SuppressionFindings.InOrder([.. result.Findings, .. more]);
        return result with { Findings = findings, Outcome = GateOutcomes.Of(findings, result.FailOn) };
    }

    private static GateResult Empty(FailOn failOn) => new() { Outcome = GateOutcome.Pass, Findings = [], Problems = [], FailOn = failOn };
}
