using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>More values are accepted here than before. Values that went and came at once count here when they are received.</summary>
internal sealed class AcceptedValuesWidened : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5002",
        Name = "accepted-values-widened",
        Title = "More values are accepted here than before",
        Area = RuleArea.Schemas,
        Sent = Severity.Info,
        Received = Severity.Breaking,
        HasDirection = true,
        Covers =
        [
            "request-body-all-of-removed", "request-body-all-of-removed-annotation-only", "request-property-all-of-removed",
            "request-property-all-of-removed-annotation-only", "response-body-all-of-removed",
            "response-body-all-of-removed-annotation-only", "response-property-all-of-removed",
            "response-property-all-of-removed-annotation-only",
        ],
        Mirror = "accepted-values-narrowed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.AcceptedValues, Facet.Schema];

    public bool Claims(Change change) =>
        change.Relation == Relation.Widened || (change.Relation == Relation.Incomparable && Sentence.Received(change));

    public string Describe(Change change) => SchemaSentence.At(change, $"{SchemaWords.Of(change)}: {Consequence.Of(change)}");
}
