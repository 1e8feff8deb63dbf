using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A condition (if, not) was dropped or became looser.</summary>
internal sealed class ConditionLoosened : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5352",
        Name = "condition-loosened",
        Title = "A condition (if, not) was dropped or became looser",
        Area = RuleArea.Schemas,
        Sent = Severity.Info,
        Received = Severity.Breaking,
        HasDirection = true,
        Covers =
        [
            "request-body-else-removed", "request-body-if-removed", "request-body-then-removed", "request-property-else-removed",
            "request-property-if-removed", "request-property-then-removed", "response-body-else-removed",
            "response-body-if-removed", "response-body-then-removed", "response-property-else-removed",
            "response-property-if-removed", "response-property-then-removed",
        ],
        Mirror = "condition-tightened",
    };

    public IReadOnlyList<Facet> Facets { get; } = SchemaFacets.Conditions;

    public bool Claims(Change change) => change.Relation == Relation.Widened;

    public string Describe(Change change) =>
        SchemaSentence.Constraint(change, Sentence.Noun(KeywordName.Of(change.Facet), change));
}
