using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A bound moved so that neither the old nor the new contains the other.</summary>
internal sealed class BoundChanged : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5103",
        Name = "bound-changed",
        Title = "A bound moved so that neither the old nor the new contains the other",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        MirrorWaiver = "The reverse of such a change is such a change too.",
    };

    public IReadOnlyList<Facet> Facets { get; } = SchemaFacets.Bounds;

    public bool Claims(Change change) => change.Relation == Relation.Incomparable;

    public string Describe(Change change) => SchemaSentence.Constraint(change, KeywordName.Of(change.Facet));
}
