using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Documents;
using SchemaGate.Engine.Policy;
using SchemaGate.Engine.Policy.Scoping;
using SchemaGate.Engine.Policy.Suppressions;
using SchemaGate.Engine.Policy.Weights;
using SchemaGate.Engine.Rules;

namespace SchemaGate.Engine;

/// <summary>Judges the changes of one document as a team decided: what is left out, what weighs how much, what may break, what is accepted.</summary>
internal sealed class PolicyGate
{
    private readonly GateRequest _request;
    private readonly GatePolicy _policy;
    private readonly ContractSides _sides;
    private readonly LeftOut _leftOut;
    private readonly PolicyLevels _levels;

    /// <param name="request">What the team decided and accepts, and the day by which that is judged.</param>
    /// <param name="sides">The document; what the filters leave out is taken from it at once.</param>
    public PolicyGate(GateRequest request, ContractSides sides)
    {
        (_request, _policy, _sides, _levels) = (request, request.Policy, sides, new PolicyLevels(request.Policy));
        Terms = _policy.TermsOn(request.Today);
        _leftOut = ScopedContracts.Narrow(_policy.Filters, sides.Old, sides.New);
    }

    /// <summary>On what terms things may go.</summary>
    public LifecycleTerms Terms { get; }

    public GateResult Judge(FoundChanges found) => new SuppressionFilter(_request, _levels, _leftOut.Operations).Apply(Weigh(found));

    private GateResult Weigh(FoundChanges found)
    {
        var findings = new FindingBuilder(new PolicyWeighing(_levels, found.Unstable)).Build(found.Changes);
        IReadOnlyList<Finding> all = [.. findings.Reported, .. DepartureFindings.Of(_leftOut, _levels)];
        var (reported, accepted) = _policy.AllowBreakingOnMajor ? VersionAllowance.Apply(all, _sides.Old, _sides.New, _levels) : (all, []);
        return new GateResult
        {
            Outcome = GateOutcomes.Of(reported, _policy.FailOn),
            Findings = [.. reported.Order(FindingOrder.Instance)],
            Suppressed = accepted,
            Problems = [],
            FailOn = _policy.FailOn,
            Policy = EffectsOf(findings),
            OldVersion = TextOf(_sides.Old?.Version),
            NewVersion = TextOf(_sides.New?.Version),
            Title = TextOf((_sides.New ?? _sides.Old)?.Title),
        };
    }

    private PolicyEffects EffectsOf(Findings findings) => new()
    {
        Old = _leftOut.Old,
        New = _leftOut.New,
        Off = findings.Off,
        Idle = [.. IdleSettings.Of(_leftOut.IdleFilters), .. IdleSettings.Of(_policy, _sides.Old, _sides.New)],
    };

    private static string? TextOf(Node? node) => node is { Exists: true } text ? text.Text : null;
}
