using SchemaGate.Engine.Comparison;
using SchemaGate.Engine.Comparison.Schemas;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A value was added to an enum.</summary>
internal sealed class EnumValueAdded : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5042",
        Name = "enum-value-added",
        Title = "A value was added to an enum",
        Area = RuleArea.Schemas,
        Sent = Severity.Info,
        Received = Severity.Warning,
        HasDirection = true,
        Covers =
        [
            "request-parameter-enum-value-added", "request-parameter-property-enum-value-added",
            "request-property-enum-value-added", "response-property-enum-value-added",
            "response-write-only-property-enum-value-added",
        ],
        Mirror = "enum-value-removed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Enum];

    public bool Claims(Change change) =>
        change.Edit == Edit.Added && !change.HasAny(Circumstances.FromNothing | Circumstances.Extensible);

    public string Describe(Change change) =>
        SchemaSentence.Effect(
            change,
            $"The enum allows {ShownValue.Shorten(change.Subject)} as well",
            "clients may send such a value",
            "clients that do not know such a value may receive it");
}
