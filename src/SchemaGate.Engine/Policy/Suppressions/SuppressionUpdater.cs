namespace SchemaGate.Engine.Policy.Suppressions;

/// <summary>Brings a suppressions file up to date with what a run found.</summary>
/// <param name="list">What was read from the file; <see cref="SuppressionList.None"/> when there is none.</param>
/// <param name="text">The file's text; null when there is none.</param>
/// <param name="terms">What new entries say.</param>
public sealed class SuppressionUpdater(SuppressionList list, string? text, SuppressionTerms terms)
{
    /// <summary>
    /// Adds an entry for each finding that fails the run, drops entries that match nothing, and leaves every other as it is written,
    /// sorted by identity. An entry that no longer holds is given the new last day.
    /// </summary>
    /// <param name="run">A run with this list, in which everything was compared.</param>
    /// <exception cref="InputException">
    /// The file is written in a way that cannot be updated line by line, or an entry no longer holds and no new last day is given.
    /// </exception>
    public SuppressionUpdate Update(GateRun run)
    {
        var dropped = StaleSuppressions.Of(run, list);
        var failing = run.Findings.Where(pair => IsAcceptable(pair.Finding, run.FailOn)).ToList();
        var expired = Expired(run, failing.Select(pair => pair.Finding).ToHashSet<Finding>(ReferenceEqualityComparer.Instance));
        var accepted = failing.Where(pair => !expired.Exists(match => ReferenceEquals(match.Finding, pair.Finding))).ToList();
        var document = new SuppressionDocument(list, text, terms);
        return new SuppressionUpdate(
            document.Write(dropped, accepted, expired.Select(match => match.Entry).ToHashSet(), isNamed: run.Documents.Count > 1),
            [.. accepted.Select(pair => pair.Finding)],
            [.. expired.Select(match => match.Entry).Distinct()],
            dropped);
    }

    /// <summary>What the gate says of the entries themselves is mended in the file.</summary>
    private static bool IsAcceptable(Finding finding, FailOn failOn) =>
        GateOutcomes.Fails(finding.Severity, failOn) && !SuppressionFindings.IsAboutEntries(finding);

    /// <summary>Findings that fail although an entry matches them: it no longer holds.</summary>
    private static List<SuppressionMatch> Expired(GateRun run, HashSet<Finding> failing) =>
        [.. run.Documents.SelectMany(document => document.Result.SuppressionMatches).Where(match => failing.Contains(match.Finding))];
}
