using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A pattern was dropped or accepts more than before.</summary>
internal sealed class PatternLoosened : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5112",
        Name = "pattern-loosened",
        Title = "A pattern was dropped or accepts more than before",
        Area = RuleArea.Schemas,
        Sent = Severity.Info,
        Received = Severity.Breaking,
        HasDirection = true,
        Covers =
        [
            "request-parameter-pattern-generalized", "request-parameter-pattern-removed", "request-property-pattern-generalized",
            "request-property-pattern-removed", "response-property-pattern-removed",
        ],
        Mirror = "pattern-tightened",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Pattern];

    public bool Claims(Change change) =>
        change.Edit == Edit.Removed || (change.Edit == Edit.Changed && change.Relation == Relation.Widened);

    public string Describe(Change change) => SchemaSentence.Constraint(change, "The pattern");
}
