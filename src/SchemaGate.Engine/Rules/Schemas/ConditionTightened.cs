using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A condition (if, not) was added or became stricter.</summary>
internal sealed class ConditionTightened : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5351",
        Name = "condition-tightened",
        Title = "A condition (if, not) was added or became stricter",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Info,
        HasDirection = true,
        Covers =
        [
            "request-body-else-added", "request-body-if-added", "request-body-then-added", "request-property-else-added",
            "request-property-if-added", "request-property-then-added", "response-body-else-added", "response-body-if-added",
            "response-body-then-added", "response-property-else-added", "response-property-if-added",
            "response-property-then-added",
        ],
        Mirror = "condition-loosened",
    };

    public IReadOnlyList<Facet> Facets { get; } = SchemaFacets.Conditions;

    public bool Claims(Change change) => change.Relation == Relation.Narrowed;

    public string Describe(Change change) =>
        SchemaSentence.Constraint(change, Sentence.Noun(KeywordName.Of(change.Facet), change));
}
