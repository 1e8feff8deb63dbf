using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Policy.Weights;
using SchemaGate.Engine.Rules.Input;

namespace SchemaGate.Engine.Policy.Suppressions;

/// <summary>Takes accepted findings out of what the gate found in one document.</summary>
/// <param name="request">What the team accepts, in which document; an entry whose last day lies before today no longer holds.</param>
/// <param name="levels">How heavy an entry weighs that no longer holds.</param>
/// <param name="leftOut">The operations that were not compared.</param>
internal sealed class SuppressionFilter(GateRequest request, PolicyLevels levels, IReadOnlyList<OperationName> leftOut)
{
    /// <summary>So many operations may go before a finding is no longer known again.</summary>
    private const int KeptIdentities = 5;

    private readonly SuppressionList _list = request.Suppressions;
    private readonly string _document = request.Document ?? (request.New ?? request.Old)?.Name ?? string.Empty;
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

        var findings = SuppressionFindings.InOrder([.. _open, .. Expired()]);
        var accepted = result.Suppressed.Select(accepted => accepted with { Finding = Match(accepted.Finding).Finding }).ToList();
        return result with
        {
            Outcome = GateOutcomes.Of(findings, result.FailOn),
            Findings = findings,
            Suppressed = [.. accepted, .. _suppressed],
            SuppressionMatches = _matches,
            UnseenSuppressions = _list.MayBeAbout(_document, leftOut),
        };
    }

    /// <summary>A warning for each entry that no longer holds; none when that is off.</summary>
    private IEnumerable<Finding> Expired() => levels.SeverityOf(PolicyRules.SuppressionExpired) is { } severity
        ? _matches
            .Where(match => !Holds(match.Entry) && _open.Contains(match.Finding))
            .GroupBy(match => match.Entry)
            .Select(group => SuppressionFindings.Expired(group.Key, group.Count(), severity))
        : [];

    private void Sort(Finding found)
    {
        var (finding, matching) = Match(found);
        if (matching.Find(Holds) is { } accepting)
        {
            _suppressed.Add(new SuppressedFinding(finding, accepting.Place, accepting.Reason, accepting.Owner, accepting.Until));
        }
        else
        {
            _open.Add(finding);
        }
    }

    /// <summary>What leads to the documents is let go: a run may be over very many.</summary>
    private (Finding Finding, List<Suppression> Entries) Match(Finding found)
    {
        var entries = _list.Matching(_document, found).ToList();
        var finding = found with { Identities = [.. found.Identities.Take(KeptIdentities)] };
        _matches.AddRange(entries.Select(entry => new SuppressionMatch(entry, finding)));
        return (finding, entries);
    }

    private bool Holds(Suppression entry) => entry.Until is null || entry.Until >= request.Today;
}
