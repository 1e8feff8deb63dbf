using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Security;

/// <summary>Fewer rights are asked for.</summary>
internal sealed class ScopeWaived : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG6021",
        Name = "scope-waived",
        Title = "A scope is no longer required",
        Area = RuleArea.Security,
        Sent = Severity.Info,
        Received = Severity.Info,
        Covers = ["api-security-scope-removed", "api-global-security-scope-removed"],
        Mirror = "scope-required",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.SecurityScope];

    public bool Claims(Change change) => change.Relation == Relation.Widened;

    public string Describe(Change change) => $"{Sentence.Noun("Scope", change)} is no longer required.";
}
