using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A discriminator was added.</summary>
internal sealed class DiscriminatorAdded : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5501",
        Name = "discriminator-added",
        Title = "A discriminator was added",
        Area = RuleArea.Schemas,
        Sent = Severity.Warning,
        Received = Severity.Info,
        HasDirection = true,
        Covers =
        [
            "request-body-discriminator-added", "request-property-discriminator-added", "response-body-discriminator-added",
            "response-property-discriminator-added",
        ],
        Mirror = "discriminator-removed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Discriminator];

    public bool Claims(Change change) => change.Edit == Edit.Added;

    public string Describe(Change change) =>
        SchemaSentence.Effect(
            change,
            $"{Sentence.Noun("Discriminator", change)} was added",
            "the server may choose the branch by a property that clients did not have to fill",
            "clients can tell the branches apart");
}
