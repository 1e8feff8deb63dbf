using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A property is no longer read-only.</summary>
internal sealed class PropertyBecameWritable : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5712",
        Name = "property-became-writable",
        Title = "A property is no longer read-only",
        Area = RuleArea.Schemas,
        Sent = Severity.Info,
        Received = Severity.Info,
        Covers =
        [
            "request-optional-property-became-not-read-only", "request-required-property-became-not-read-only",
            "response-optional-property-became-not-read-only", "response-required-property-became-not-read-only",
        ],
        Mirror = "property-became-read-only",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.ReadOnly];

    public bool Claims(Change change) => change.Edit == Edit.Removed;

    public string Describe(Change change) =>
        SchemaSentence.Directed(
            change,
            $"{SchemaSentence.Property(change)} is no longer read-only",
            "clients may send it",
            "clients receive it as before");
}
