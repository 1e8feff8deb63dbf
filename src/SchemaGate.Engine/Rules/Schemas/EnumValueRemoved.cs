using SchemaGate.Engine.Comparison;
using SchemaGate.Engine.Comparison.Schemas;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A value was removed from an enum.</summary>
internal sealed class EnumValueRemoved : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5041",
        Name = "enum-value-removed",
        Title = "A value was removed from an enum",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Info,
        HasDirection = true,
        Covers =
        [
            "request-body-enum-value-removed", "request-parameter-enum-value-removed",
            "request-parameter-property-enum-value-removed", "request-property-enum-value-removed",
            "request-read-only-property-enum-value-removed", "response-mediatype-enum-value-removed",
            "response-property-enum-value-removed",
        ],
        Mirror = "enum-value-added",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Enum];

    public bool Claims(Change change) => change.Edit == Edit.Removed && !change.Has(Circumstances.ToNothing);

    public string Describe(Change change) =>
        SchemaSentence.Effect(
            change,
            $"The enum no longer allows {ShownValue.Shorten(change.Subject)}",
            "clients that send such a value are refused now",
            "clients no longer receive such a value");
}
