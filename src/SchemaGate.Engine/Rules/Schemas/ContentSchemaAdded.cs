using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>The schema of what a string holds was added.</summary>
internal sealed class ContentSchemaAdded : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5602",
        Name = "content-schema-added",
        Title = "The schema of what a string holds was added",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Info,
        HasDirection = true,
        Covers =
        [
            "request-body-content-schema-added", "request-property-content-schema-added", "response-body-content-schema-added",
            "response-property-content-schema-added",
        ],
        Mirror = "content-schema-removed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.ContentSchema];

    public bool Claims(Change change) => change.Edit == Edit.Added;

    public string Describe(Change change) =>
        SchemaSentence.Effect(
            change,
            "contentSchema was added",
            "strings that hold another document may be refused now",
            "the document in the string follows this schema");
}
