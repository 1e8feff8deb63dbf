using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Security;

/// <summary>A way to get a token is gone.</summary>
internal sealed class OAuthFlowRemoved : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG6060",
        Name = "oauth-flow-removed",
        Title = "An OAuth flow was removed",
        Area = RuleArea.Security,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        Mirror = "oauth-flow-added",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.OAuthFlow];

    public bool Claims(Change change) => change.Edit == Edit.Removed;

    public string Describe(Change change) =>
        $"OAuth flow {Sentence.Name(change, "of the scheme")} was removed: {SecuritySentence.OfScheme(change, "clients that get their tokens through it get none")}.";
}
