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

        var matched = run.Documents.SelectMany(document => document.Result.SuppressionMatches, (_, match) => match.Entry).ToHashSet();
        var about = list.About([.. run.Documents.Select(document => document.Document)]);
        return [.. about.Where(entry => !matched.Contains(entry))];
    }

    /// <summary>The run with a warning for each stale entry: with its one document, or else below the name of the suppressions file.</summary>
    public static GateRun AddTo(GateRun run, SuppressionList list)
    {
        var findings = Of(run, list).Select(SuppressionFindings.Stale).ToList();
        if (findings.Count == 0)
        {
            return run;
        }

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
