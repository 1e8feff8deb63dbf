using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A discriminator was removed.</summary>
internal sealed class DiscriminatorRemoved : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5502",
        Name = "discriminator-removed",
        Title = "A discriminator was removed",
        Area = RuleArea.Schemas,
        Sent = Severity.Info,
        Received = Severity.Warning,
        HasDirection = true,
        Covers =
        [
            "request-body-discriminator-removed", "request-property-discriminator-removed", "response-body-discriminator-removed",
            "response-property-discriminator-removed",
        ],
        Mirror = "discriminator-added",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Discriminator];

    public bool Claims(Change change) => change.Edit == Edit.Removed;

    public string Describe(Change change) =>
        SchemaSentence.Effect(
            change,
            $"{Sentence.Noun("Discriminator", change)} was removed",
            "clients may go on filling the property",
            "clients that choose the type by it may find it missing");
}
