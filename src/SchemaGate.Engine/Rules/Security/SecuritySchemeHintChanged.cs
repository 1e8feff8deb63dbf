using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Security;

/// <summary>Something is said differently; the credential is the same.</summary>
internal sealed class SecuritySchemeHintChanged : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG6051",
        Name = "security-scheme-hint-changed",
        Title = "A hint about a security scheme changed",
        Area = RuleArea.Security,
        Sent = Severity.Info,
        Received = Severity.Info,
        MirrorWaiver = "The opposite of a change of hint is a change of hint.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.SecuritySchemeType, Facet.SecuritySchemeDetail];

    public bool Claims(Change change) => change.Relation == Relation.Annotation;

    public string Describe(Change change) =>
        $"A hint about security scheme {Sentence.Name(change, "of the document")} changed{Sentence.FromTo(change)}; the credential is presented as before.";
}
