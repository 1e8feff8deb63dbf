using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A rule for the items of an array became another one.</summary>
internal sealed class ArrayRuleChanged : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5203",
        Name = "array-rule-changed",
        Title = "A rule for the items of an array became another one",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        MirrorWaiver = "The reverse of such a change is such a change too.",
    };

    public IReadOnlyList<Facet> Facets { get; } = SchemaFacets.ArrayRules;

    public bool Claims(Change change) => change.Relation == Relation.Incomparable;

    public string Describe(Change change) =>
        SchemaSentence.Constraint(change, Sentence.Noun(KeywordName.Of(change.Facet), change));
}
