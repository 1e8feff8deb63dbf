using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A format accepts more values than before.</summary>
internal sealed class FormatWidened : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5032",
        Name = "format-widened",
        Title = "A format accepts more values than before",
        Area = RuleArea.Schemas,
        Sent = Severity.Info,
        Received = Severity.Breaking,
        HasDirection = true,
        Covers =
        [
            "request-body-type-generalized", "request-parameter-property-type-generalized", "request-parameter-type-generalized",
            "request-property-type-generalized", "response-body-type-generalized", "response-header-type-generalized",
            "response-property-type-generalized",
        ],
        Mirror = "format-narrowed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Format];

    public bool Claims(Change change) =>
        change.Edit == Edit.Removed || (change.Edit == Edit.Changed && change.Relation == Relation.Widened);

    public string Describe(Change change) => SchemaSentence.Constraint(change, "The format");
}
