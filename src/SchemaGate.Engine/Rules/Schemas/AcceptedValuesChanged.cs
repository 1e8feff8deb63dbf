using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>Other values are accepted here than before.</summary>
internal sealed class AcceptedValuesChanged : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5003",
        Name = "accepted-values-changed",
        Title = "Other values are accepted here than before",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        MirrorWaiver = "The reverse of such a change is such a change too.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.AcceptedValues, Facet.Schema, Facet.AdditionalProperties];

    public bool Claims(Change change) => change.Relation == Relation.Incomparable;

    public string Describe(Change change) => SchemaSentence.At(change, $"{SchemaWords.Of(change)}: {Consequence.Of(change)}");
}
