using SchemaGate.Engine.Comparison;
using SchemaGate.Engine.Comparison.Schemas;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A known value was removed from an extensible enum.</summary>
internal sealed class ExtensibleEnumValueRemoved : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5046",
        Name = "extensible-enum-value-removed",
        Title = "A known value was removed from an extensible enum",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Info,
        HasDirection = true,
        Covers = ["request-parameter-x-extensible-enum-value-removed", "request-property-x-extensible-enum-value-removed"],
        Mirror = "extensible-enum-value-added",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.ExtensibleEnum];

    public bool Claims(Change change) => change.Edit == Edit.Removed;

    public string Describe(Change change) =>
        SchemaSentence.Effect(
            change,
            $"The extensible enum no longer names {ShownValue.Shorten(change.Subject)}",
            "clients that send such a value may be refused",
            "clients no longer receive such a value");
}
