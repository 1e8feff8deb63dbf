using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A choice between branches was introduced or dropped, and more is accepted.</summary>
internal sealed class UnionWidened : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5412",
        Name = "union-widened",
        Title = "A choice between branches was introduced or dropped, and more is accepted",
        Area = RuleArea.Schemas,
        Sent = Severity.Info,
        Received = Severity.Breaking,
        HasDirection = true,
        Covers =
        [
            "request-body-list-of-types-widened", "request-body-wrapped-in-one-of", "request-parameter-list-of-types-widened",
            "request-parameter-property-list-of-types-widened", "request-property-list-of-types-widened",
            "response-body-list-of-types-widened", "response-body-wrapped-in-one-of", "response-property-list-of-types-widened",
        ],
        Mirror = "union-narrowed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Union];

    public bool Claims(Change change) => change.Relation == Relation.Widened;

    public string Describe(Change change) => SchemaSentence.Constraint(change, "The choice between branches");
}
