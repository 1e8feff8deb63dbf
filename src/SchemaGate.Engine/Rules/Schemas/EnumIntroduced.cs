using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A free value was restricted to an enum or a constant.</summary>
internal sealed class EnumIntroduced : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5043",
        Name = "enum-introduced",
        Title = "A free value was restricted to an enum or a constant",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Info,
        HasDirection = true,
        Covers =
        [
            "request-body-became-enum", "request-body-const-added", "request-header-property-became-enum",
            "request-parameter-became-enum", "request-property-became-enum", "request-property-const-added",
            "response-body-const-added", "response-property-const-added",
        ],
        Mirror = "enum-dropped",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Enum];

    public bool Claims(Change change) => change.Edit == Edit.Added && change.Has(Circumstances.FromNothing);

    public string Describe(Change change) =>
        SchemaSentence.Effect(
            change,
            $"Only {change.NewValue ?? "listed values"} may be used here now",
            "clients that send anything else are refused",
            "clients receive fewer values than before");
}
