using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.RequestBodies;

/// <summary>What clients send is no longer read.</summary>
internal sealed class RequestBodyRemoved : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG3003",
        Name = "request-body-removed",
        Title = "The request body was removed",
        Area = RuleArea.RequestBodies,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        Covers = ["request-body-removed"],
        Mirror = "required-request-body-added",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.RequestBody];

    public bool Claims(Change change) => change.Edit == Edit.Removed;

    public string Describe(Change change) =>
        Sentence.Received(change)
            ? "The request body was removed: receivers that read it find nothing."
            : "The request body was removed: what clients send in it is lost or refused.";
}
