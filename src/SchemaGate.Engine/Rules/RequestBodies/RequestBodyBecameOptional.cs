using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.RequestBodies;

/// <summary>A call may now do without a body.</summary>
internal sealed class RequestBodyBecameOptional : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG3011",
        Name = "request-body-became-optional",
        Title = "The request body became optional",
        Area = RuleArea.RequestBodies,
        Sent = Severity.Info,
        Received = Severity.Breaking,
        HasDirection = true,
        Covers = ["request-body-became-optional"],
        Mirror = "request-body-became-required",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.RequestBodyRequired];

    public bool Claims(Change change) => change.Relation == Relation.Widened;

    public string Describe(Change change) =>
        Sentence.Received(change)
            ? "The request body became optional: receivers that rely on it may find nothing."
            : "The request body became optional.";
}
