using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A format accepts fewer values than before.</summary>
internal sealed class FormatNarrowed : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5031",
        Name = "format-narrowed",
        Title = "A format accepts fewer values than before",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Info,
        HasDirection = true,
        Covers =
        [
            "request-parameter-property-type-specialized", "response-body-type-specialized", "response-header-type-specialized",
            "response-property-type-specialized",
        ],
        Mirror = "format-widened",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Format];

    public bool Claims(Change change) =>
        change.Edit == Edit.Added || (change.Edit == Edit.Changed && change.Relation == Relation.Narrowed);

    public string Describe(Change change) => SchemaSentence.Constraint(change, "The format");
}
