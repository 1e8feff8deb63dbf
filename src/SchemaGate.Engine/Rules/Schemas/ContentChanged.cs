using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>What a string holds changed: its media type or its encoding.</summary>
internal sealed class ContentChanged : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5601",
        Name = "content-changed",
        Title = "What a string holds changed: its media type or its encoding",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        Covers =
        [
            "request-body-content-encoding-changed", "request-body-content-media-type-changed",
            "request-property-content-encoding-changed", "request-property-content-media-type-changed",
            "response-body-content-encoding-changed", "response-body-content-media-type-changed",
            "response-property-content-encoding-changed", "response-property-content-media-type-changed",
        ],
        MirrorWaiver = "The reverse of such a change is such a change too.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.ContentMediaType, Facet.ContentEncoding];

    public bool Claims(Change change) => true;

    public string Describe(Change change) =>
        SchemaSentence.Effect(
            change,
            Difference.Of(change, KeywordName.Of(change.Facet)),
            "what clients put into the string is read in another way",
            "clients that decode the string fail or misread it");
}
