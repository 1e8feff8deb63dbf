using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Security;

/// <summary>One more address is declared, such as one that refreshes tokens.</summary>
internal sealed class OAuthUrlAdded : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG6071",
        Name = "oauth-url-added",
        Title = "An OAuth address was added",
        Area = RuleArea.Security,
        Sent = Severity.Info,
        Received = Severity.Info,
        Mirror = "oauth-url-changed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.OAuthUrl];

    public bool Claims(Change change) => change.Edit == Edit.Added;

    public string Describe(Change change) =>
        $"OAuth address {Sentence.Name(change, "of the flow")} was added{Sentence.InBrackets(change.NewValue)}.";
}
