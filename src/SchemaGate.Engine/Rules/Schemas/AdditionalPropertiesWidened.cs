using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>Unknown properties are allowed now, or less restricted. Values that went and came at once count here when they are received.</summary>
internal sealed class AdditionalPropertiesWidened : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5332",
        Name = "additional-properties-widened",
        Title = "Unknown properties are allowed now, or less restricted",
        Area = RuleArea.Schemas,
        Sent = Severity.Info,
        Received = Severity.Breaking,
        HasDirection = true,
        Mirror = "additional-properties-narrowed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.AdditionalProperties];

    public bool Claims(Change change) =>
        change.Relation == Relation.Widened || (change.Relation == Relation.Incomparable && Sentence.Received(change));

    public string Describe(Change change) => SchemaSentence.Constraint(change, "additionalProperties");
}
