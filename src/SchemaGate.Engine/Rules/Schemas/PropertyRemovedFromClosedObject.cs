using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A property was removed, and unknown properties are refused.</summary>
internal sealed class PropertyRemovedFromClosedObject : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5303",
        Name = "property-removed-from-closed-object",
        Title = "A property was removed, and unknown properties are refused",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Warning,
        HasDirection = true,
        Mirror = "property-added-to-closed-object",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Property];

    public bool Claims(Change change) => PropertyRemoval.KindOf(change) == PropertyRemovalKind.Refused;

    public string Describe(Change change) =>
        SchemaSentence.At(
            change,
            $"{Sentence.Noun("Property", change)} was removed and unknown properties are refused: clients that send it are refused now");
}
