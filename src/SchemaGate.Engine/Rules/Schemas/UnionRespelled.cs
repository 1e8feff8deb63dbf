using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A choice between branches says the same in another way.</summary>
internal sealed class UnionRespelled : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5414",
        Name = "union-respelled",
        Title = "A choice between branches says the same in another way",
        Area = RuleArea.Schemas,
        Sent = Severity.Info,
        Received = Severity.Info,
        MirrorWaiver = "The reverse of such a change is such a change too.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Union];

    public bool Claims(Change change) => change.Relation == Relation.Annotation;

    public string Describe(Change change) =>
        SchemaSentence.At(change, "A choice between branches was introduced or dropped; the same values are accepted");
}
