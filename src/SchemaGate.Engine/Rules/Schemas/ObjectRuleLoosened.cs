using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A rule for the properties of an object was dropped or became looser.</summary>
internal sealed class ObjectRuleLoosened : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5342",
        Name = "object-rule-loosened",
        Title = "A rule for the properties of an object was dropped or became looser",
        Area = RuleArea.Schemas,
        Sent = Severity.Info,
        Received = Severity.Breaking,
        HasDirection = true,
        Covers =
        [
            "request-body-dependent-required-removed", "request-body-dependent-schema-removed",
            "request-body-pattern-property-removed", "request-body-property-names-removed",
            "request-body-unevaluated-properties-removed", "request-property-dependent-required-removed",
            "request-property-dependent-schema-removed", "request-property-pattern-property-removed",
            "request-property-property-names-removed", "request-property-unevaluated-properties-removed",
            "response-body-dependent-required-removed", "response-body-dependent-schema-removed",
            "response-body-pattern-property-removed", "response-body-property-names-removed",
            "response-body-unevaluated-properties-removed", "response-property-dependent-required-removed",
            "response-property-dependent-schema-removed", "response-property-pattern-property-removed",
            "response-property-property-names-removed", "response-property-unevaluated-properties-removed",
        ],
        Mirror = "object-rule-tightened",
    };

    public IReadOnlyList<Facet> Facets { get; } = SchemaFacets.ObjectRules;

    public bool Claims(Change change) => change.Relation == Relation.Widened;

    public string Describe(Change change) =>
        SchemaSentence.Constraint(change, Sentence.Noun(KeywordName.Of(change.Facet), change));
}
