using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A property was added to an object that refused unknown properties.</summary>
internal sealed class PropertyAddedToClosedObject : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5313",
        Name = "property-added-to-closed-object",
        Title = "A property was added to an object that refused unknown properties",
        Area = RuleArea.Schemas,
        Sent = Severity.Info,
        Received = Severity.Breaking,
        HasDirection = true,
        Mirror = "property-removed-from-closed-object",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Property];

    public bool Claims(Change change) => PropertyAddition.KindOf(change) == PropertyAdditionKind.Unexpected;

    public string Describe(Change change) =>
        SchemaSentence.At(
            change,
            $"{Sentence.Noun("Property", change)} was added to an object that had no further properties: clients that check for unknown ones refuse it");
}
