using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A property was removed after its sunset date.</summary>
internal sealed class PropertyRemovedAfterSunset : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5305",
        Name = "property-removed-after-sunset",
        Title = "A property was removed after its sunset date",
        Area = RuleArea.Schemas,
        Sent = Severity.Info,
        Received = Severity.Info,
        MirrorWaiver = "Adding a property has no date to keep.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Property];

    public bool Claims(Change change) => PropertyRemoval.KindOf(change) == PropertyRemovalKind.AfterSunset;

    public string Describe(Change change) =>
        SchemaSentence.At(
            change,
            $"{Sentence.Noun("Property", change)} was removed after its announced sunset date: clients had time to move");
}
