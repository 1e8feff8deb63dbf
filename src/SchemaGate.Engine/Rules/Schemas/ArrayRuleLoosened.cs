using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A rule for the items of an array was dropped or became looser.</summary>
internal sealed class ArrayRuleLoosened : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5202",
        Name = "array-rule-loosened",
        Title = "A rule for the items of an array was dropped or became looser",
        Area = RuleArea.Schemas,
        Sent = Severity.Info,
        Received = Severity.Breaking,
        HasDirection = true,
        Covers =
        [
            "request-body-contains-removed", "request-body-prefix-items-removed", "request-body-unevaluated-items-removed",
            "request-property-contains-removed", "request-property-prefix-items-removed",
            "request-property-unevaluated-items-removed", "response-body-contains-removed", "response-body-prefix-items-removed",
            "response-body-unevaluated-items-removed", "response-property-contains-removed",
            "response-property-prefix-items-removed", "response-property-unevaluated-items-removed",
        ],
        Mirror = "array-rule-tightened",
    };

    public IReadOnlyList<Facet> Facets { get; } = SchemaFacets.ArrayRules;

    public bool Claims(Change change) => change.Relation == Relation.Widened;

    public string Describe(Change change) =>
        SchemaSentence.Constraint(change, Sentence.Noun(KeywordName.Of(change.Facet), change));
}
