using SchemaGate.Engine.Comparison;
using SchemaGate.Engine.Comparison.Schemas;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A known value was added to an extensible enum.</summary>
internal sealed class ExtensibleEnumValueAdded : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5047",
        Name = "extensible-enum-value-added",
        Title = "A known value was added to an extensible enum",
        Area = RuleArea.Schemas,
        Sent = Severity.Info,
        Received = Severity.Info,
        Mirror = "extensible-enum-value-removed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Enum, Facet.ExtensibleEnum];

    public bool Claims(Change change) =>
        change.Edit == Edit.Added && (change.Facet == Facet.ExtensibleEnum || (change.Has(Circumstances.Extensible) && !change.Has(Circumstances.FromNothing)));

    public string Describe(Change change) =>
        SchemaSentence.Effect(
            change,
            $"The extensible enum names {ShownValue.Shorten(change.Subject)} as well",
            "clients may send such a value",
            "clients were told to expect further values");
}
