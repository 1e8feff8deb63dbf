using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A discriminator value leads to another branch.</summary>
internal sealed class DiscriminatorValueRetargeted : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5506",
        Name = "discriminator-value-retargeted",
        Title = "A discriminator value leads to another branch",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        Covers =
        [
            "request-body-discriminator-mapping-changed", "request-property-discriminator-mapping-changed",
            "response-body-discriminator-mapping-changed", "response-property-discriminator-mapping-changed",
        ],
        MirrorWaiver = "The reverse of such a change is such a change too.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.DiscriminatorMapping];

    public bool Claims(Change change) => change.Edit == Edit.Changed;

    public string Describe(Change change) =>
        SchemaSentence.Effect(
            change,
            $"{Sentence.Noun("Discriminator value", change)} changed its branch{Sentence.FromTo(change)}",
            "what clients send under it is read as another type",
            "what clients receive under it is not the type that they expect");
}
