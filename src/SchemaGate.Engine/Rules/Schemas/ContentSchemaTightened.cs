using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>The schema of what a string holds was added or became stricter.</summary>
internal sealed class ContentSchemaTightened : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5602",
        Name = "content-schema-tightened",
        Title = "The schema of what a string holds was added or became stricter",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Info,
        HasDirection = true,
        Covers =
        [
            "request-body-content-schema-added", "request-property-content-schema-added", "response-body-content-schema-added",
            "response-property-content-schema-added",
        ],
        Mirror = "content-schema-loosened",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.ContentSchema];

    public bool Claims(Change change) =>
        change.Edit == Edit.Added || (change.Edit == Edit.Changed && change.Relation == Relation.Narrowed);

    public string Describe(Change change) => SchemaSentence.Constraint(change, "contentSchema");
}
