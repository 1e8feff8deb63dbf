using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Security;

/// <summary>Two credentials were needed; now one is enough.</summary>
internal sealed class FurtherSchemeWaived : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG6011",
        Name = "further-scheme-waived",
        Title = "One of several credentials is no longer required",
        Area = RuleArea.Security,
        Sent = Severity.Info,
        Received = Severity.Info,
        Mirror = "further-scheme-required",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.SecurityRequirementScheme];

    public bool Claims(Change change) => change.Relation == Relation.Widened;

    public string Describe(Change change) => $"Security scheme {Sentence.Name(change, "of the alternative")} is no longer required.";
}
