using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A type became another one.</summary>
internal sealed class TypeChanged : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5013",
        Name = "type-changed",
        Title = "A type became another one",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        Covers =
        [
            "request-body-type-changed", "request-parameter-property-type-changed", "request-parameter-type-changed",
            "request-property-type-changed", "response-body-type-changed", "response-header-type-changed",
            "response-property-type-changed",
        ],
        MirrorWaiver = "The reverse of such a change is such a change too.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Type];

    public bool Claims(Change change) => change.Relation == Relation.Incomparable;

    public string Describe(Change change) => SchemaSentence.Constraint(change, "The type");
}
