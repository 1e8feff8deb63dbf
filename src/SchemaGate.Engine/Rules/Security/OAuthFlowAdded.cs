using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Security;

/// <summary>There is one more way to get a token.</summary>
internal sealed class OAuthFlowAdded : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG6061",
        Name = "oauth-flow-added",
        Title = "An OAuth flow was added",
        Area = RuleArea.Security,
        Sent = Severity.Info,
        Received = Severity.Info,
        Mirror = "oauth-flow-removed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.OAuthFlow];

    public bool Claims(Change change) => change.Edit == Edit.Added;

    public string Describe(Change change) => $"OAuth flow {Sentence.Name(change, "of the scheme")} was added.";
}
