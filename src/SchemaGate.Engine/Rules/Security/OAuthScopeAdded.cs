using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Security;

/// <summary>There is one more right to ask for.</summary>
internal sealed class OAuthScopeAdded : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG6081",
        Name = "oauth-scope-added",
        Title = "An OAuth scope was declared",
        Area = RuleArea.Security,
        Sent = Severity.Info,
        Received = Severity.Info,
        Covers = ["api-security-component-oauth-scope-added"],
        Mirror = "oauth-scope-removed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.OAuthScope];

    public bool Claims(Change change) => change.Edit == Edit.Added;

    public string Describe(Change change) => $"OAuth scope {Sentence.Name(change, "of the flow")} was declared.";
}
