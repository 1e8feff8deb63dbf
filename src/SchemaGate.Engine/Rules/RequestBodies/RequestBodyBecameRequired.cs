using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.RequestBodies;

/// <summary>A call could do without a body and no longer can.</summary>
internal sealed class RequestBodyBecameRequired : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG3010",
        Name = "request-body-became-required",
        Title = "The request body became required",
        Area = RuleArea.RequestBodies,
        Sent = Severity.Breaking,
        Received = Severity.Info,
        HasDirection = true,
        Covers = ["request-body-became-required"],
        Mirror = "request-body-became-optional",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.RequestBodyRequired];

    public bool Claims(Change change) => change.Relation == Relation.Narrowed;

    public string Describe(Change change) =>
        Sentence.Received(change)
            ? "The request body now always comes."
            : "The request body became required: calls without one are refused.";
}
