using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>An optional property was removed.</summary>
internal sealed class PropertyRemoved : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5301",
        Name = "property-removed",
        Title = "An optional property was removed",
        Area = RuleArea.Schemas,
        Sent = Severity.Warning,
        Received = Severity.Warning,
        Covers = ["request-property-removed", "response-optional-property-removed"],
        Mirror = "property-added",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Property];

    public bool Claims(Change change) => PropertyRemoval.KindOf(change) == PropertyRemovalKind.Plain;

    public string Describe(Change change) =>
        SchemaSentence.Effect(
            change,
            $"{Sentence.Noun("Property", change)} was removed",
            "clients may still send it, and nobody reads it",
            "clients that read it find nothing");
}
