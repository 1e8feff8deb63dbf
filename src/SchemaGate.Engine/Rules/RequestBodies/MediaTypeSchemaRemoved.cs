using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.RequestBodies;

/// <summary>Something was promised; now nothing is.</summary>
internal sealed class MediaTypeSchemaRemoved : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG3031",
        Name = "media-type-schema-removed",
        Title = "A media type lost its schema",
        Area = RuleArea.RequestBodies,
        Sent = Severity.Info,
        Received = Severity.Breaking,
        HasDirection = true,
        Covers = ["request-body-media-type-schema-removed", "response-body-media-type-schema-removed"],
        Mirror = "media-type-schema-added",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.MediaTypeSchema];

    public bool Claims(Change change) => change.Edit == Edit.Removed;

    public string Describe(Change change) =>
        $"{Sentence.Noun("Media type", change)} lost its schema{(Sentence.Received(change) ? ": nothing that clients read in it is promised any more." : ".")}";
}
