using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A choice between branches replaced a schema, or the reverse.</summary>
internal sealed class UnionChanged : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5413",
        Name = "union-changed",
        Title = "A choice between branches replaced a schema, or the reverse",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        Covers = ["request-body-wrapped-in-one-of", "response-body-wrapped-in-one-of"],
        MirrorWaiver = "The reverse of such a change is such a change too.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Union];

    public bool Claims(Change change) => change.Relation == Relation.Incomparable;

    public string Describe(Change change) => SchemaSentence.Constraint(change, "The choice between branches");
}
