using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Security;

/// <summary>One credential was enough; now two are needed.</summary>
internal sealed class FurtherSchemeRequired : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG6010",
        Name = "further-scheme-required",
        Title = "A further credential is required at the same time",
        Area = RuleArea.Security,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        Mirror = "further-scheme-waived",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.SecurityRequirementScheme];

    public bool Claims(Change change) => change.Relation is Relation.Narrowed or Relation.Incomparable;

    public string Describe(Change change) =>
        $"Security scheme {Sentence.Name(change, "of the alternative")} is now required as well: {SecuritySentence.Effect(change, "calls that present the other credential alone are refused")}.";
}
