using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A condition (if, not) became another one.</summary>
internal sealed class ConditionChanged : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5353",
        Name = "condition-changed",
        Title = "A condition (if, not) became another one",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        MirrorWaiver = "The reverse of such a change is such a change too.",
    };

    public IReadOnlyList<Facet> Facets { get; } = SchemaFacets.Conditions;

    public bool Claims(Change change) => change.Relation == Relation.Incomparable;

    public string Describe(Change change) =>
        SchemaSentence.Constraint(change, Sentence.Noun(KeywordName.Of(change.Facet), change));
}
