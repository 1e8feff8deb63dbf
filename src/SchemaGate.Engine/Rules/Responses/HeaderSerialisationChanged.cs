using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Responses;

/// <summary>The same value, other text.</summary>
internal sealed class HeaderSerialisationChanged : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG4030",
        Name = "header-serialisation-changed",
        Title = "A header is written in another way",
        Area = RuleArea.Responses,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        MirrorWaiver = "Whichever way the writing changes, both sides write and read it differently.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.HeaderSerialisation];

    public bool Claims(Change change) => true;

    public string Describe(Change change) =>
        $"{Sentence.Noun("Header", change)} is written in another way{Sentence.FromTo(change)}: clients that split or parse its text read it wrongly.";
}
