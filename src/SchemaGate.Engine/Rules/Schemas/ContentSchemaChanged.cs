using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>The schema of what a string holds became another one.</summary>
internal sealed class ContentSchemaChanged : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5604",
        Name = "content-schema-changed",
        Title = "The schema of what a string holds became another one",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        MirrorWaiver = "The reverse of such a change is such a change too.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.ContentSchema];

    public bool Claims(Change change) =>
        change.Edit == Edit.Changed && change.Relation is not (Relation.Narrowed or Relation.Widened);

    public string Describe(Change change) => SchemaSentence.Constraint(change, "contentSchema");
}
