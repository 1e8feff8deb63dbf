using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A property became required.</summary>
internal sealed class PropertyBecameRequired : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5321",
        Name = "property-became-required",
        Title = "A property became required",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Info,
        HasDirection = true,
        Covers =
        [
            "request-header-property-became-required", "request-property-became-required",
            "request-property-became-required-with-default", "response-property-became-required",
        ],
        Mirror = "property-became-optional",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Required];

    public bool Claims(Change change) => change.Edit == Edit.Added && !change.Has(Circumstances.DoesNotTravel);

    public string Describe(Change change) =>
        SchemaSentence.Effect(
            change,
            $"{Sentence.Noun("Property", change)} is required now{SchemaSentence.DespiteDefault(change)}",
            "clients that leave it out are refused",
            "clients can rely on it");
}
