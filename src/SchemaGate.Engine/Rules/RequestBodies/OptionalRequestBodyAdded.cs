using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.RequestBodies;

/// <summary>A call may now carry a body.</summary>
internal sealed class OptionalRequestBodyAdded : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG3002",
        Name = "optional-request-body-added",
        Title = "An optional request body was added",
        Area = RuleArea.RequestBodies,
        Sent = Severity.Info,
        Received = Severity.Info,
        Covers = ["request-body-added-optional"],
        MirrorWaiver = "Removing a body is one question, required or not: request-body-removed.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.RequestBody];

    public bool Claims(Change change) => change.Edit == Edit.Added && !change.Has(Circumstances.Required);

    public string Describe(Change change) => "An optional request body was added.";
}
