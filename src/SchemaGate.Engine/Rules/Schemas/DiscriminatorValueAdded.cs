using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A discriminator value was added.</summary>
internal sealed class DiscriminatorValueAdded : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5505",
        Name = "discriminator-value-added",
        Title = "A discriminator value was added",
        Area = RuleArea.Schemas,
        Sent = Severity.Info,
        Received = Severity.Breaking,
        HasDirection = true,
        Covers =
        [
            "request-body-discriminator-mapping-added", "request-property-discriminator-mapping-added",
            "response-body-discriminator-mapping-added", "response-property-discriminator-mapping-added",
        ],
        Mirror = "discriminator-value-removed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.DiscriminatorMapping];

    public bool Claims(Change change) => change.Edit == Edit.Added;

    public string Describe(Change change) =>
        SchemaSentence.Effect(
            change,
            $"{Sentence.Noun("Discriminator value", change)} was added",
            "clients may send it",
            "clients that know only the old values may receive it");
}
