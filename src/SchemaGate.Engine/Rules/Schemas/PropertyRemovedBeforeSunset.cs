using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A property was removed before its sunset date.</summary>
internal sealed class PropertyRemovedBeforeSunset : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5304",
        Name = "property-removed-before-sunset",
        Title = "A property was removed before its sunset date",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        MirrorWaiver = "Adding a property has no date to keep.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Property];

    public bool Claims(Change change) => PropertyRemoval.KindOf(change) == PropertyRemovalKind.BeforeSunset;

    public string Describe(Change change) =>
        SchemaSentence.At(
            change,
            $"{Sentence.Noun("Property", change)} was removed although its sunset date lies ahead or cannot be read: clients were told that they have until then");
}
