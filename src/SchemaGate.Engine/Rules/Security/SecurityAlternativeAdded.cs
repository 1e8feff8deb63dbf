using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Security;

/// <summary>There is one more way to authenticate.</summary>
internal sealed class SecurityAlternativeAdded : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG6004",
        Name = "security-alternative-added",
        Title = "A way to authenticate was added",
        Area = RuleArea.Security,
        Sent = Severity.Info,
        Received = Severity.Info,
        Covers = ["api-security-added", "api-global-security-added"],
        Mirror = "security-alternative-removed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.SecurityRequirement];

    public bool Claims(Change change) => change.Edit != Edit.Removed && change.Relation == Relation.Widened;

    public string Describe(Change change) => $"Security alternative {Sentence.Name(change, "of the operation")} was added.";
}
