using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A pattern was added or accepts less than before.</summary>
internal sealed class PatternTightened : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5111",
        Name = "pattern-tightened",
        Title = "A pattern was added or accepts less than before",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Info,
        HasDirection = true,
        Covers = ["request-parameter-pattern-added", "request-property-pattern-added", "response-property-pattern-added"],
        Mirror = "pattern-loosened",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Pattern];

    public bool Claims(Change change) =>
        change.Edit == Edit.Added || (change.Edit == Edit.Changed && change.Relation == Relation.Narrowed);

    public string Describe(Change change) => SchemaSentence.Constraint(change, "The pattern");
}
