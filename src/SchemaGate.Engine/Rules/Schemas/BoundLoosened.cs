using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A bound on a number, a length or a count is looser than before.</summary>
internal sealed class BoundLoosened : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5102",
        Name = "bound-loosened",
        Title = "A bound on a number, a length or a count is looser than before",
        Area = RuleArea.Schemas,
        Sent = Severity.Info,
        Received = Severity.Breaking,
        HasDirection = true,
        Covers =
        [
            "request-body-exclusive-max-increased", "request-body-exclusive-min-decreased", "request-body-max-contains-increased",
            "request-body-max-increased", "request-body-max-length-increased", "request-body-min-contains-decreased",
            "request-body-min-decreased", "request-body-min-length-decreased", "request-parameter-exclusive-max-increased",
            "request-parameter-exclusive-min-decreased", "request-parameter-max-increased",
            "request-parameter-max-items-increased", "request-parameter-max-length-increased", "request-parameter-min-decreased",
            "request-parameter-min-items-decreased", "request-parameter-min-length-decreased",
            "request-property-exclusive-max-increased", "request-property-exclusive-min-decreased",
            "request-property-max-contains-increased", "request-property-max-increased", "request-property-max-length-increased",
            "request-property-min-contains-decreased", "request-property-min-decreased", "request-property-min-length-decreased",
            "response-body-exclusive-max-increased", "response-body-exclusive-min-decreased",
            "response-body-max-contains-increased", "response-body-max-increased", "response-body-max-length-increased",
            "response-body-max-length-unset", "response-body-min-contains-decreased", "response-body-min-decreased",
            "response-body-min-items-decreased", "response-body-min-items-unset", "response-body-min-length-decreased",
            "response-property-exclusive-max-increased", "response-property-exclusive-min-decreased",
            "response-property-max-contains-increased", "response-property-max-increased",
            "response-property-max-length-increased", "response-property-max-length-unset",
            "response-property-min-contains-decreased", "response-property-min-decreased",
            "response-property-min-items-decreased", "response-property-min-items-unset",
            "response-property-min-length-decreased",
        ],
        Mirror = "bound-tightened",
    };

    public IReadOnlyList<Facet> Facets { get; } = SchemaFacets.Bounds;

    public bool Claims(Change change) => change.Relation == Relation.Widened;

    public string Describe(Change change) => SchemaSentence.Constraint(change, KeywordName.Of(change.Facet));
}
