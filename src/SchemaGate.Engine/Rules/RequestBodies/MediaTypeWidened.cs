using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.RequestBodies;

/// <summary>A format became more general.</summary>
internal sealed class MediaTypeWidened : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG3023",
        Name = "media-type-widened",
        Title = "A media type or range was widened",
        Area = RuleArea.RequestBodies,
        Sent = Severity.Info,
        Received = Severity.Breaking,
        HasDirection = true,
        Covers = ["response-media-type-name-generalized"],
        Mirror = "media-type-narrowed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.MediaType];

    public bool Claims(Change change) => change.Edit == Edit.Changed && change.Relation == Relation.Widened;

    public string Describe(Change change) =>
        $"Media type widened{Sentence.FromTo(change)}{(Sentence.Received(change) ? ": clients may get a format that they cannot read." : ".")}";
}
