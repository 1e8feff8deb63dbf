using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A property is no longer write-only.</summary>
internal sealed class PropertyBecameReadable : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5714",
        Name = "property-became-readable",
        Title = "A property is no longer write-only",
        Area = RuleArea.Schemas,
        Sent = Severity.Info,
        Received = Severity.Info,
        Covers =
        [
            "request-optional-property-became-not-write-only", "request-required-property-became-not-write-only",
            "response-optional-property-became-not-write-only", "response-required-property-became-not-write-only",
        ],
        Mirror = "property-became-write-only",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.WriteOnly];

    public bool Claims(Change change) => change.Edit == Edit.Removed;

    public string Describe(Change change) =>
        SchemaSentence.Directed(
            change,
            $"{SchemaSentence.Property(change)} is no longer write-only",
            "clients send it as before",
            "clients may receive it");
}
