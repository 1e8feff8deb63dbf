using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A pattern became another one.</summary>
internal sealed class PatternChanged : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5113",
        Name = "pattern-changed",
        Title = "A pattern became another one",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        Covers = ["request-parameter-pattern-changed", "request-property-pattern-changed", "response-property-pattern-changed"],
        MirrorWaiver = "The reverse of such a change is such a change too.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Pattern];

    public bool Claims(Change change) =>
        change.Edit == Edit.Changed && change.Relation is not (Relation.Narrowed or Relation.Widened);

    public string Describe(Change change) => SchemaSentence.Constraint(change, "The pattern");
}
