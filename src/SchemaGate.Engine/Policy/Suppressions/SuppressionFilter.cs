namespace SchemaGate.Engine.Policy.Suppressions;

/// <summary>Takes accepted findings out of what the gate found in one document.</summary>
/// <param name="list">What the team accepts.</param>
/// <param name="document">The document's name within the run.</param>
/// <param name="today">An entry whose last day lies before it no longer holds.</param>
internal sealed class SuppressionFilter(SuppressionList list, string document, DateOnly today)
{
    /// <summary>So many operations may go before a finding is no longer known again.</summary>
    private const int KeptIdentities = 5;

    private readonly List<Finding> _open = [];
    private readonly List<SuppressedFinding> _suppressed = [];
    private readonly List<SuppressionMatch> _matches = [];

    /// <summary>The result without what is accepted, and with a warning for each entry that no longer holds.</summary>
    public GateResult Apply(GateResult result)
    {
        foreach (var finding in result.Findings)
        {
            Sort(finding);
        }

        var expired = _matches.Where(match => !Holds(match.Entry) && _open.Contains(match.Finding)).GroupBy(match => match.Entry);
        var findings = SuppressionFindings.InOrder([.. _open, .. expired.Select(group => SuppressionFindings.Expired(group.Key, group.Count()))]);
        return result with
        {
            Outcome = GateOutcomes.Of(findings, result.FailOn),
            Findings = findings,
            Suppressed = [.. result.Suppressed, .. _suppressed],
            SuppressionMatches = _matches,
        };
    }

    /// <summary>What leads to the documents is let go: a run may be over very many.</summary>
    private void Sort(Finding found)
    {
        var matching = list.Matching(document, found).ToList();
        var finding = found with { Identities = [.. found.Identities.Take(KeptIdentities)] };
        _matches.AddRange(matching.Select(entry => new SuppressionMatch(entry, finding)));
        if (matching.Find(Holds) is { } accepting)
        {
            _suppressed.Add(new SuppressedFinding(finding, accepting.Place, accepting.Reason, accepting.Owner, accepting.Until));
        }
        else
        {
            _open.Add(finding);
        }
    }

    private bool Holds(Suppression entry) => entry.Until is null || entry.Until >= today;
}
