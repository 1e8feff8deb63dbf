using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A choice between branches was introduced or dropped, and less is accepted.</summary>
internal sealed class UnionNarrowed : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5411",
        Name = "union-narrowed",
        Title = "A choice between branches was introduced or dropped, and less is accepted",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Info,
        HasDirection = true,
        Covers =
        [
            "request-body-list-of-types-narrowed", "request-parameter-list-of-types-narrowed",
            "request-parameter-property-list-of-types-narrowed", "request-property-list-of-types-narrowed",
            "response-body-list-of-types-narrowed", "response-property-list-of-types-narrowed",
        ],
        Mirror = "union-widened",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Union];

    public bool Claims(Change change) => change.Relation == Relation.Narrowed;

    public string Describe(Change change) => SchemaSentence.Constraint(change, "The choice between branches");
}
