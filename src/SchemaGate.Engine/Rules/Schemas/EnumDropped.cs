using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>An enum or a constant was dropped: any value may appear.</summary>
internal sealed class EnumDropped : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5044",
        Name = "enum-dropped",
        Title = "An enum or a constant was dropped: any value may appear",
        Area = RuleArea.Schemas,
        Sent = Severity.Info,
        Received = Severity.Breaking,
        HasDirection = true,
        Covers =
        [
            "request-body-const-removed", "request-property-const-removed", "response-body-const-removed",
            "response-property-const-removed",
        ],
        Mirror = "enum-introduced",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Enum];

    public bool Claims(Change change) => change.Edit == Edit.Removed && change.Has(Circumstances.ToNothing);

    public string Describe(Change change) =>
        SchemaSentence.Effect(
            change,
            $"Values are no longer limited to {change.OldValue ?? "a list"}",
            "clients may send anything of this type",
            "clients may receive values that they do not know");
}
