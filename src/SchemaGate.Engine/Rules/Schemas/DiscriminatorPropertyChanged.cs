using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>The discriminator is another property now.</summary>
internal sealed class DiscriminatorPropertyChanged : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5503",
        Name = "discriminator-property-changed",
        Title = "The discriminator is another property now",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        Covers =
        [
            "request-body-discriminator-property-name-changed", "request-property-discriminator-property-name-changed",
            "response-body-discriminator-property-name-changed", "response-property-discriminator-property-name-changed",
        ],
        MirrorWaiver = "The reverse of such a change is such a change too.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.DiscriminatorProperty];

    public bool Claims(Change change) => true;

    public string Describe(Change change) =>
        SchemaSentence.Effect(
            change,
            $"The discriminator property changed{Sentence.FromTo(change)}",
            "the server chooses the branch by a property that clients did not fill",
            "clients choose the type by a property that no longer tells it");
}
