using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Parameters;

/// <summary>The same name, somewhere else in the call.</summary>
internal sealed class ParameterMoved : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG2020",
        Name = "parameter-moved",
        Title = "A parameter moved to another place in the call",
        Area = RuleArea.Parameters,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        MirrorWaiver = "The opposite of a move is a move.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.ParameterLocation];

    public bool Claims(Change change) => true;

    public string Describe(Change change) =>
        $"{Sentence.Noun("Parameter", change)} moved{Sentence.FromTo(change)}: it is looked for where clients do not put it.";
}
