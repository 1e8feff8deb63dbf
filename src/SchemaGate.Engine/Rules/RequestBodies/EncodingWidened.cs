using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.RequestBodies;

/// <summary>One more encoding of a part is accepted.</summary>
internal sealed class EncodingWidened : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG3042",
        Name = "encoding-widened",
        Title = "More encodings of a part are accepted",
        Area = RuleArea.RequestBodies,
        Sent = Severity.Info,
        Received = Severity.Breaking,
        HasDirection = true,
        Mirror = "encoding-narrowed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.EncodingContentType, Facet.EncodingStyle, Facet.EncodingExplode, Facet.EncodingAllowReserved, Facet.EncodingHeader];

    public bool Claims(Change change) => change.Relation == Relation.Widened;

    public string Describe(Change change) =>
        $"{EncodingPart.Of(change)} {EncodingPart.Done(change, "was widened")}{Sentence.FromTo(change)}{(Sentence.Received(change) ? ": receivers may get an encoding that they cannot read." : ".")}";
}
