using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.RequestBodies;

/// <summary>The same part, other bytes.</summary>
internal sealed class EncodingChanged : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG3040",
        Name = "encoding-changed",
        Title = "A part of a form is encoded in another way",
        Area = RuleArea.RequestBodies,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        MirrorWaiver = "Whichever way the encoding changes, both sides write and read it differently.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.EncodingContentType, Facet.EncodingStyle, Facet.EncodingExplode, Facet.EncodingAllowReserved, Facet.EncodingHeader];

    public bool Claims(Change change) => change.Relation == Relation.Incomparable;

    public string Describe(Change change) =>
        $"{EncodingPart.Of(change)} changed{Sentence.FromTo(change)}: the same value is written in another way.";
}
