using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A required property became write-only.</summary>
internal sealed class RequiredPropertyBecameWriteOnly : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5715",
        Name = "required-property-became-write-only",
        Title = "A required property became write-only",
        Area = RuleArea.Schemas,
        Sent = Severity.Info,
        Received = Severity.Breaking,
        HasDirection = true,
        Covers = ["request-required-property-became-write-only", "response-required-property-became-write-only"],
        MirrorWaiver = "The reverse, property-became-readable, does not ask whether the property is required.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.WriteOnly];

    public bool Claims(Change change) => change.Edit == Edit.Added && change.Has(Circumstances.Required);

    public string Describe(Change change) =>
        SchemaSentence.Effect(
            change,
            $"{Sentence.Noun("Required property", change)} is write-only now",
            "clients send it as before",
            "clients rely on it and find nothing");
}
