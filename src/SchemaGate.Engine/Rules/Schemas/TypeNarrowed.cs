using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A type accepts fewer values than before.</summary>
internal sealed class TypeNarrowed : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5011",
        Name = "type-narrowed",
        Title = "A type accepts fewer values than before",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Info,
        HasDirection = true,
        Covers =
        [
            "request-parameter-property-type-specialized", "response-body-type-specialized", "response-header-type-specialized",
            "response-property-type-specialized",
        ],
        Mirror = "type-widened",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Type];

    public bool Claims(Change change) => change.Relation == Relation.Narrowed;

    public string Describe(Change change) => SchemaSentence.Constraint(change, "The type");
}
