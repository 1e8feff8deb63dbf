using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Security;

/// <summary>The same scheme, another credential or another place for it.</summary>
internal sealed class SecuritySchemeChanged : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG6050",
        Name = "security-scheme-changed",
        Title = "A credential is presented in another way",
        Area = RuleArea.Security,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        Covers = ["api-security-component-type-changed"],
        MirrorWaiver = "Whichever way it changes, old clients present the wrong credential.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.SecuritySchemeType, Facet.SecuritySchemeDetail];

    public bool Claims(Change change) => change.Relation != Relation.Annotation;

    public string Describe(Change change) =>
        $"Security scheme {Sentence.Name(change, "of the document")} changed{Sentence.FromTo(change)}: {SecuritySentence.OfScheme(change, "clients present their credential in a way that is no longer understood")}.";
}
