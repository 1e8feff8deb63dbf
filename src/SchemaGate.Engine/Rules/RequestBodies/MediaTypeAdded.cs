using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.RequestBodies;

/// <summary>One more format to choose from.</summary>
internal sealed class MediaTypeAdded : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG3021",
        Name = "media-type-added",
        Title = "A media type was added",
        Area = RuleArea.RequestBodies,
        Sent = Severity.Info,
        Received = Severity.Info,
        Covers = ["request-body-media-type-added", "response-media-type-added"],
        Mirror = "media-type-removed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.MediaType];

    public bool Claims(Change change) => change.Edit == Edit.Added;

    public string Describe(Change change) => $"{Sentence.Noun("Media type", change)} was added.";
}
