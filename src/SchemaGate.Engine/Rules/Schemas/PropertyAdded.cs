using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>An optional property was added.</summary>
internal sealed class PropertyAdded : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5311",
        Name = "property-added",
        Title = "An optional property was added",
        Area = RuleArea.Schemas,
        Sent = Severity.Info,
        Received = Severity.Info,
        Covers = ["new-optional-request-property", "response-optional-property-added"],
        Mirror = "property-removed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Property];

    public bool Claims(Change change) => PropertyAddition.KindOf(change) == PropertyAdditionKind.Plain;

    public string Describe(Change change) =>
        SchemaSentence.Effect(
            change,
            $"{Sentence.Noun("Property", change)} was added",
            "clients may send it",
            "clients that do not know it ignore it");
}
