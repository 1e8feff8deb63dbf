using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.RequestBodies;

/// <summary>Anything went; now something is asked for.</summary>
internal sealed class MediaTypeSchemaAdded : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG3030",
        Name = "media-type-schema-added",
        Title = "A media type that had no schema has one",
        Area = RuleArea.RequestBodies,
        Sent = Severity.Breaking,
        Received = Severity.Info,
        HasDirection = true,
        Covers = ["request-body-media-type-schema-added", "response-body-media-type-schema-added"],
        Mirror = "media-type-schema-removed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.MediaTypeSchema];

    public bool Claims(Change change) => change.Edit == Edit.Added;

    public string Describe(Change change) =>
        $"{Sentence.Noun("Media type", change)} had no schema and now has one{(Sentence.Received(change) ? "." : ": bodies that it does not allow are refused.")}";
}
