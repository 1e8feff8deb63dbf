using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A property became read-only.</summary>
internal sealed class PropertyBecameReadOnly : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5711",
        Name = "property-became-read-only",
        Title = "A property became read-only",
        Area = RuleArea.Schemas,
        Sent = Severity.Warning,
        Received = Severity.Info,
        HasDirection = true,
        Covers =
        [
            "request-optional-property-became-read-only", "request-required-property-became-read-only",
            "response-optional-property-became-read-only", "response-required-property-became-read-only",
        ],
        Mirror = "property-became-writable",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.ReadOnly];

    public bool Claims(Change change) => change.Edit == Edit.Added;

    public string Describe(Change change) =>
        SchemaSentence.Directed(
            change,
            $"{SchemaSentence.Property(change)} is read-only now",
            "clients should not send it any more; the server may ignore or refuse it",
            "clients receive it as before");
}
