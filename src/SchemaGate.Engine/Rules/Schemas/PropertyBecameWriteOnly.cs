using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>An optional property became write-only.</summary>
internal sealed class PropertyBecameWriteOnly : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5714",
        Name = "property-became-write-only",
        Title = "An optional property became write-only",
        Area = RuleArea.Schemas,
        Sent = Severity.Info,
        Received = Severity.Warning,
        HasDirection = true,
        Covers = ["request-optional-property-became-write-only", "response-optional-property-became-write-only"],
        MirrorWaiver = "The reverse, property-became-readable, does not ask whether the property is required.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.WriteOnly];

    public bool Claims(Change change) => change.Edit == Edit.Added && !change.Has(Circumstances.Required);

    public string Describe(Change change) =>
        SchemaSentence.Effect(
            change,
            $"{Sentence.Noun("Property", change)} is write-only now",
            "clients send it as before",
            "clients that read it find nothing");
}
