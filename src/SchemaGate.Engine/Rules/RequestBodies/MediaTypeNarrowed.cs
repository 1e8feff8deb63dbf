using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.RequestBodies;

/// <summary>A format became more specific.</summary>
internal sealed class MediaTypeNarrowed : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG3022",
        Name = "media-type-narrowed",
        Title = "A media type or range was narrowed",
        Area = RuleArea.RequestBodies,
        Sent = Severity.Breaking,
        Received = Severity.Info,
        HasDirection = true,
        Covers = ["response-media-type-name-specialized"],
        Mirror = "media-type-widened",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.MediaType];

    public bool Claims(Change change) => change.Edit == Edit.Changed && change.Relation == Relation.Narrowed;

    public string Describe(Change change) =>
        $"Media type narrowed{Sentence.FromTo(change)}{(Sentence.Received(change) ? "." : ": calls that send something else of the old range are refused (415).")}";
}
