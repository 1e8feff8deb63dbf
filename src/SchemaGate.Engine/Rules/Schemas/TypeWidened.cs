using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A type accepts more values than before.</summary>
internal sealed class TypeWidened : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5012",
        Name = "type-widened",
        Title = "A type accepts more values than before",
        Area = RuleArea.Schemas,
        Sent = Severity.Info,
        Received = Severity.Breaking,
        HasDirection = true,
        Covers =
        [
            "request-body-type-compatible", "request-body-type-generalized", "request-parameter-property-type-generalized",
            "request-parameter-type-generalized", "request-property-type-compatible", "request-property-type-generalized",
            "response-body-type-compatible", "response-body-type-generalized", "response-header-type-compatible",
            "response-header-type-generalized", "response-property-type-compatible", "response-property-type-generalized",
        ],
        Mirror = "type-narrowed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Type];

    public bool Claims(Change change) => change.Relation == Relation.Widened;

    public string Describe(Change change) => SchemaSentence.Constraint(change, "The type");
}
