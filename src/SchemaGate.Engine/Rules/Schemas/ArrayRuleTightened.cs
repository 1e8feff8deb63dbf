using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A rule for the items of an array was added or became stricter.</summary>
internal sealed class ArrayRuleTightened : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5201",
        Name = "array-rule-tightened",
        Title = "A rule for the items of an array was added or became stricter",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Info,
        HasDirection = true,
        Covers =
        [
            "request-body-contains-added", "request-body-prefix-items-added", "request-body-unevaluated-items-added",
            "request-property-contains-added", "request-property-prefix-items-added", "request-property-unevaluated-items-added",
            "response-body-contains-added", "response-body-prefix-items-added", "response-body-unevaluated-items-added",
            "response-property-contains-added", "response-property-prefix-items-added",
            "response-property-unevaluated-items-added",
        ],
        Mirror = "array-rule-loosened",
    };

    public IReadOnlyList<Facet> Facets { get; } = SchemaFacets.ArrayRules;

    public bool Claims(Change change) => change.Relation == Relation.Narrowed;

    public string Describe(Change change) =>
        SchemaSentence.Constraint(change, Sentence.Noun(KeywordName.Of(change.Facet), change));
}
