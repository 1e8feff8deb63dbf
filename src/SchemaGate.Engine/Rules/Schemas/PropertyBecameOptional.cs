using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A property became optional.</summary>
internal sealed class PropertyBecameOptional : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5322",
        Name = "property-became-optional",
        Title = "A property became optional",
        Area = RuleArea.Schemas,
        Sent = Severity.Info,
        Received = Severity.Breaking,
        HasDirection = true,
        Covers = ["request-property-became-optional", "response-property-became-optional"],
        Mirror = "property-became-required",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Required];

    public bool Claims(Change change) => change.Edit == Edit.Removed && !change.Has(Circumstances.DoesNotTravel);

    public string Describe(Change change) =>
        SchemaSentence.Effect(
            change,
            $"{Sentence.Noun("Property", change)} is optional now",
            "clients may leave it out",
            "clients that rely on it may find nothing");
}
