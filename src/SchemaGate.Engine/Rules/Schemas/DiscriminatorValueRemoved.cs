using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A discriminator value was removed.</summary>
internal sealed class DiscriminatorValueRemoved : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5504",
        Name = "discriminator-value-removed",
        Title = "A discriminator value was removed",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Info,
        HasDirection = true,
        Covers =
        [
            "request-body-discriminator-mapping-deleted", "request-property-discriminator-mapping-deleted",
            "response-body-discriminator-mapping-deleted", "response-property-discriminator-mapping-deleted",
        ],
        Mirror = "discriminator-value-added",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.DiscriminatorMapping];

    public bool Claims(Change change) => change.Edit == Edit.Removed;

    public string Describe(Change change) =>
        SchemaSentence.Effect(
            change,
            $"{Sentence.Noun("Discriminator value", change)} was removed",
            "clients that send it are refused now",
            "clients no longer receive it");
}
