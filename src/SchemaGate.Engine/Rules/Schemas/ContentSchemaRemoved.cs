using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>The schema of what a string holds was dropped.</summary>
internal sealed class ContentSchemaRemoved : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5603",
        Name = "content-schema-removed",
        Title = "The schema of what a string holds was dropped",
        Area = RuleArea.Schemas,
        Sent = Severity.Info,
        Received = Severity.Breaking,
        HasDirection = true,
        Covers =
        [
            "request-body-content-schema-removed", "request-property-content-schema-removed",
            "response-body-content-schema-removed", "response-property-content-schema-removed",
        ],
        Mirror = "content-schema-added",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.ContentSchema];

    public bool Claims(Change change) => change.Edit == Edit.Removed;

    public string Describe(Change change) =>
        SchemaSentence.Effect(
            change,
            "contentSchema was removed",
            "the string may hold any document",
            "clients that parse the document in the string may not understand it");
}
