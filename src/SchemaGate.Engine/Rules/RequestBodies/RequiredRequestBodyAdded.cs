using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.RequestBodies;

/// <summary>A call that needed no body needs one.</summary>
internal sealed class RequiredRequestBodyAdded : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG3001",
        Name = "required-request-body-added",
        Title = "A required request body was added",
        Area = RuleArea.RequestBodies,
        Sent = Severity.Breaking,
        Received = Severity.Info,
        HasDirection = true,
        Covers = ["request-body-added-required"],
        Mirror = "request-body-removed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.RequestBody];

    public bool Claims(Change change) => change.Edit == Edit.Added && change.Has(Circumstances.Required);

    public string Describe(Change change) =>
        Sentence.Received(change)
            ? "A request body was added and always comes."
            : "A required request body was added: calls without one are refused.";
}
