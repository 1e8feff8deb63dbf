using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Parameters;

/// <summary>One value was allowed; now there may be more.</summary>
internal sealed class ParameterBecameRepeatable : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG2031",
        Name = "parameter-became-repeatable",
        Title = "A parameter may now stand several times",
        Area = RuleArea.Parameters,
        Sent = Severity.Info,
        Received = Severity.Breaking,
        HasDirection = true,
        Mirror = "parameter-no-longer-repeatable",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.ParameterSerialisation];

    public bool Claims(Change change) => change.Relation == Relation.Widened;

    public string Describe(Change change) =>
        $"{Sentence.Noun("Parameter", change)} may now stand several times{(Sentence.Received(change) ? ": receivers that read one value get only one of them." : ".")}";
}
