using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Security;

/// <summary>Clients ask for a right that no longer exists.</summary>
internal sealed class OAuthScopeRemoved : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG6080",
        Name = "oauth-scope-removed",
        Title = "An OAuth scope is no longer declared",
        Area = RuleArea.Security,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        Covers = ["api-security-component-oauth-scope-removed"],
        Mirror = "oauth-scope-added",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.OAuthScope];

    public bool Claims(Change change) => change.Edit == Edit.Removed;

    public string Describe(Change change) =>
        $"OAuth scope {Sentence.Name(change, "of the flow")} is no longer declared: {SecuritySentence.OfScheme(change, "clients that ask for it get no token (invalid_scope)")}.";
}
