using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A rule for the properties of an object was added or became stricter.</summary>
internal sealed class ObjectRuleTightened : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5341",
        Name = "object-rule-tightened",
        Title = "A rule for the properties of an object was added or became stricter",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Info,
        HasDirection = true,
        Covers =
        [
            "request-body-dependent-required-added", "request-body-dependent-schema-added", "request-body-pattern-property-added",
            "request-body-property-names-added", "request-body-unevaluated-properties-added",
            "request-property-dependent-required-added", "request-property-dependent-schema-added",
            "request-property-pattern-property-added", "request-property-property-names-added",
            "request-property-unevaluated-properties-added", "response-body-dependent-required-added",
            "response-body-dependent-schema-added", "response-body-pattern-property-added", "response-body-property-names-added",
            "response-body-unevaluated-properties-added", "response-property-dependent-required-added",
            "response-property-dependent-schema-added", "response-property-pattern-property-added",
            "response-property-property-names-added", "response-property-unevaluated-properties-added",
        ],
        Mirror = "object-rule-loosened",
    };

    public IReadOnlyList<Facet> Facets { get; } = SchemaFacets.ObjectRules;

    public bool Claims(Change change) => change.Relation == Relation.Narrowed;

    public string Describe(Change change) =>
        SchemaSentence.Constraint(change, Sentence.Noun(KeywordName.Of(change.Facet), change));
}
