using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A required property was removed.</summary>
internal sealed class RequiredPropertyRemoved : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5302",
        Name = "required-property-removed",
        Title = "A required property was removed",
        Area = RuleArea.Schemas,
        Sent = Severity.Warning,
        Received = Severity.Breaking,
        HasDirection = true,
        Covers = ["request-property-removed", "response-required-property-removed"],
        Mirror = "required-property-added",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Property];

    public bool Claims(Change change) => PropertyRemoval.KindOf(change) == PropertyRemovalKind.Required;

    public string Describe(Change change) =>
        SchemaSentence.Effect(
            change,
            $"{Sentence.Noun("Required property", change)} was removed",
            "clients still send it, and nobody reads it",
            "clients rely on it and find nothing");
}
