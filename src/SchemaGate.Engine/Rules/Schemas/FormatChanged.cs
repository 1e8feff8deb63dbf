using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A format became another one.</summary>
internal sealed class FormatChanged : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5033",
        Name = "format-changed",
        Title = "A format became another one",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        Covers =
        [
            "request-body-type-changed", "request-parameter-property-type-changed", "request-parameter-type-changed",
            "request-property-type-changed", "response-body-type-changed", "response-header-type-changed",
            "response-property-type-changed",
        ],
        MirrorWaiver = "The reverse of such a change is such a change too.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Format];

    public bool Claims(Change change) =>
        change.Edit == Edit.Changed && change.Relation is not (Relation.Narrowed or Relation.Widened);

    public string Describe(Change change) => SchemaSentence.Constraint(change, "The format");
}
