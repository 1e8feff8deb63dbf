using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Security;

/// <summary>Tokens that were good enough are not any more.</summary>
internal sealed class ScopeRequired : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG6020",
        Name = "scope-required",
        Title = "A further scope is required",
        Area = RuleArea.Security,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        Covers = ["api-security-scope-added", "api-global-security-scope-added"],
        Mirror = "scope-waived",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.SecurityScope];

    public bool Claims(Change change) => change.Relation is Relation.Narrowed or Relation.Incomparable;

    public string Describe(Change change) =>
        $"{Sentence.Noun("Scope", change)} is now required: {SecuritySentence.Effect(change, "tokens that were issued without it are refused (403)")}.";
}
