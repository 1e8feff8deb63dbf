using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.RequestBodies;

/// <summary>An encoding of a part that was accepted is not any more.</summary>
internal sealed class EncodingNarrowed : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG3041",
        Name = "encoding-narrowed",
        Title = "Fewer encodings of a part are accepted",
        Area = RuleArea.RequestBodies,
        Sent = Severity.Breaking,
        Received = Severity.Info,
        HasDirection = true,
        Mirror = "encoding-widened",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.EncodingContentType, Facet.EncodingStyle, Facet.EncodingExplode, Facet.EncodingAllowReserved, Facet.EncodingHeader];

    public bool Claims(Change change) => change.Relation == Relation.Narrowed;

    public string Describe(Change change) =>
        $"{EncodingPart.Of(change)} {EncodingPart.Done(change, "was narrowed")}{Sentence.FromTo(change)}{(Sentence.Received(change) ? "." : ": parts encoded in the old way are refused.")}";
}
