using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Parameters;

/// <summary>Several values were allowed; now there is only one.</summary>
internal sealed class ParameterNoLongerRepeatable : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG2032",
        Name = "parameter-no-longer-repeatable",
        Title = "A parameter may stand only once",
        Area = RuleArea.Parameters,
        Sent = Severity.Breaking,
        Received = Severity.Info,
        HasDirection = true,
        Mirror = "parameter-became-repeatable",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.ParameterSerialisation];

    public bool Claims(Change change) => change.Relation == Relation.Narrowed;

    public string Describe(Change change) =>
        $"{Sentence.Noun("Parameter", change)} may stand only once{(Sentence.Received(change) ? "." : ": calls that send it several times are refused or lose values.")}";
}
