using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Security;

/// <summary>The same right in other words.</summary>
internal sealed class OAuthScopeDescribedAnew : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG6082",
        Name = "oauth-scope-described-anew",
        Title = "The description of an OAuth scope changed",
        Area = RuleArea.Security,
        Sent = Severity.Info,
        Received = Severity.Info,
        Covers = ["api-security-component-oauth-scope-changed"],
        MirrorWaiver = "The opposite of a new description is a new description.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.OAuthScope];

    public bool Claims(Change change) => change.Edit == Edit.Changed;

    public string Describe(Change change) =>
        $"The description of OAuth scope {Sentence.Name(change, "of the flow")} changed{Sentence.FromTo(change)}.";
}
