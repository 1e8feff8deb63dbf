using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>Unknown properties are refused or restricted now. Values that went and came at once count here when they are sent.</summary>
internal sealed class AdditionalPropertiesNarrowed : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5331",
        Name = "additional-properties-narrowed",
        Title = "Unknown properties are refused or restricted now",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Info,
        HasDirection = true,
        Mirror = "additional-properties-widened",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.AdditionalProperties];

    public bool Claims(Change change) =>
        change.Relation == Relation.Narrowed || (change.Relation == Relation.Incomparable && !Sentence.Received(change));

    public string Describe(Change change) => SchemaSentence.Constraint(change, "additionalProperties");
}
