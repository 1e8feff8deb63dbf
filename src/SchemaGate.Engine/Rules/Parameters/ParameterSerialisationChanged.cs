using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Parameters;

/// <summary>The same value, other bytes.</summary>
internal sealed class ParameterSerialisationChanged : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG2030",
        Name = "parameter-serialisation-changed",
        Title = "A parameter is written in another way",
        Area = RuleArea.Parameters,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        MirrorWaiver = "Whichever way the writing changes, both sides write and read it differently.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.ParameterStyle, Facet.ParameterExplode, Facet.ParameterSerialisation];

    public bool Claims(Change change) => change.Relation == Relation.Incomparable;

    public string Describe(Change change) =>
        $"{What(change)} of {Sentence.Noun("parameter", change)} changed{Sentence.FromTo(change)}: the same value is written in another way.";

    private static string What(Change change) => change.Facet switch
    {
        Facet.ParameterStyle => "The style",
        Facet.ParameterExplode => "The explode keyword",
        _ => "The serialisation",
    };
}
