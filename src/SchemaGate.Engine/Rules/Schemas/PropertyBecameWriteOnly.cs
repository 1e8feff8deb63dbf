using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A property became write-only.</summary>
internal sealed class PropertyBecameWriteOnly : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5713",
        Name = "property-became-write-only",
        Title = "A property became write-only",
        Area = RuleArea.Schemas,
        Sent = Severity.Info,
        Received = Severity.Warning,
        HasDirection = true,
        Covers =
        [
            "request-optional-property-became-write-only", "request-required-property-became-write-only",
            "response-optional-property-became-write-only", "response-required-property-became-write-only",
        ],
        Mirror = "property-became-readable",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.WriteOnly];

    public bool Claims(Change change) => change.Edit == Edit.Added;

    public string Describe(Change change) =>
        SchemaSentence.Directed(
            change,
            $"{SchemaSentence.Property(change)} is write-only now",
            "clients send it as before",
            "clients that read it find nothing");
}
