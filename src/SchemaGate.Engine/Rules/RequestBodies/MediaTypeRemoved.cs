using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.RequestBodies;

/// <summary>A format that clients speak is gone.</summary>
internal sealed class MediaTypeRemoved : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG3020",
        Name = "media-type-removed",
        Title = "A media type was removed",
        Area = RuleArea.RequestBodies,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        Covers = ["request-body-media-type-removed", "response-media-type-removed"],
        Mirror = "media-type-added",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.MediaType];

    public bool Claims(Change change) => change.Edit == Edit.Removed || (change.Edit == Edit.Changed && change.Relation == Relation.Incomparable);

    public string Describe(Change change) =>
        Sentence.Received(change)
            ? $"{Sentence.Noun("Media type", change)} is no longer sent{Instead(change)}: clients that ask for it or read only it get nothing they understand."
            : $"{Sentence.Noun("Media type", change)} is no longer accepted{Instead(change)}: calls that send it are refused (415).";

    private static string Instead(Change change) => change.NewValue is null ? string.Empty : $" ({change.NewValue} stands in its place)";
}
