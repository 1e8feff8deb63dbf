using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Security;

/// <summary>Clients ask for tokens where none are promised any more.</summary>
internal sealed class OAuthUrlChanged : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG6070",
        Name = "oauth-url-changed",
        Title = "An OAuth address changed or was removed",
        Area = RuleArea.Security,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        Covers = ["api-security-component-oauth-url-changed", "api-security-component-oauth-token-url-changed"],
        Mirror = "oauth-url-added",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.OAuthUrl];

    public bool Claims(Change change) => change.Edit != Edit.Added;

    public string Describe(Change change) =>
        $"OAuth address {Sentence.Name(change, "of the flow")} {Sentence.Done(change)}: {SecuritySentence.OfScheme(change, "clients that were set up with the old one get no token")}.";
}
