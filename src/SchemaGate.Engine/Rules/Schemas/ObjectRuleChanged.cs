using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A rule for the properties of an object became another one.</summary>
internal sealed class ObjectRuleChanged : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5343",
        Name = "object-rule-changed",
        Title = "A rule for the properties of an object became another one",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        Covers =
        [
            "request-body-dependent-required-changed", "request-property-dependent-required-changed",
            "response-body-dependent-required-changed", "response-property-dependent-required-changed",
        ],
        MirrorWaiver = "The reverse of such a change is such a change too.",
    };

    public IReadOnlyList<Facet> Facets { get; } = SchemaFacets.ObjectRules;

    public bool Claims(Change change) => change.Relation == Relation.Incomparable;

    public string Describe(Change change) =>
        SchemaSentence.Constraint(change, Sentence.Noun(KeywordName.Of(change.Facet), change));
}
