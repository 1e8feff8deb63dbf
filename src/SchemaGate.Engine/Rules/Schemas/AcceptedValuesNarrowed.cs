using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>Fewer values are accepted here than before. Values that went and came at once count here when they are sent.</summary>
internal sealed class AcceptedValuesNarrowed : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5001",
        Name = "accepted-values-narrowed",
        Title = "Fewer values are accepted here than before",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Info,
        HasDirection = true,
        Covers =
        [
            "request-body-all-of-added", "request-body-all-of-added-annotation-only", "request-property-all-of-added",
            "request-property-all-of-added-annotation-only", "response-body-all-of-added",
            "response-body-all-of-added-annotation-only", "response-property-all-of-added",
            "response-property-all-of-added-annotation-only",
        ],
        Mirror = "accepted-values-widened",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.AcceptedValues, Facet.Schema];

    public bool Claims(Change change) =>
        change.Relation == Relation.Narrowed || (change.Relation == Relation.Incomparable && !Sentence.Received(change));

    public string Describe(Change change) => SchemaSentence.At(change, $"{SchemaWords.Of(change)}: {Consequence.Of(change)}");
}
