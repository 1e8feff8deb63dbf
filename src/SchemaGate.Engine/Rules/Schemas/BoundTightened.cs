using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A bound on a number, a length or a count is stricter than before.</summary>
internal sealed class BoundTightened : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5101",
        Name = "bound-tightened",
        Title = "A bound on a number, a length or a count is stricter than before",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Info,
        HasDirection = true,
        Covers =
        [
            "request-body-exclusive-max-decreased", "request-body-exclusive-max-set", "request-body-exclusive-min-increased",
            "request-body-exclusive-min-set", "request-body-max-contains-decreased", "request-body-max-decreased",
            "request-body-max-length-decreased", "request-body-max-length-set", "request-body-max-set",
            "request-body-min-contains-increased", "request-body-min-increased", "request-body-min-items-increased",
            "request-body-min-items-set", "request-body-min-length-increased", "request-body-min-set",
            "request-parameter-exclusive-max-decreased", "request-parameter-exclusive-max-set",
            "request-parameter-exclusive-min-increased", "request-parameter-exclusive-min-set", "request-parameter-max-decreased",
            "request-parameter-max-items-decreased", "request-parameter-max-length-decreased", "request-parameter-max-length-set",
            "request-parameter-max-set", "request-parameter-min-increased", "request-parameter-min-items-increased",
            "request-parameter-min-items-set", "request-parameter-min-length-increased", "request-parameter-min-set",
            "request-property-exclusive-max-decreased", "request-property-exclusive-max-set",
            "request-property-exclusive-min-increased", "request-property-exclusive-min-set",
            "request-property-max-contains-decreased", "request-property-max-decreased", "request-property-max-length-decreased",
            "request-property-max-length-set", "request-property-max-set", "request-property-min-contains-increased",
            "request-property-min-increased", "request-property-min-items-increased", "request-property-min-items-set",
            "request-property-min-length-increased", "request-property-min-set",
            "request-read-only-property-exclusive-max-decreased", "request-read-only-property-exclusive-min-increased",
            "request-read-only-property-max-decreased", "request-read-only-property-max-length-decreased",
            "request-read-only-property-min-increased", "response-body-max-contains-decreased",
            "response-body-min-contains-increased", "response-property-max-contains-decreased",
            "response-property-min-contains-increased",
        ],
        Mirror = "bound-loosened",
    };

    public IReadOnlyList<Facet> Facets { get; } = SchemaFacets.Bounds;

    public bool Claims(Change change) => change.Relation == Relation.Narrowed;

    public string Describe(Change change) => SchemaSentence.Constraint(change, KeywordName.Of(change.Facet));
}
