using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Responses;

/// <summary>One more error is documented.</summary>
internal sealed class ErrorStatusAdded : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG4004",
        Name = "error-status-added",
        Title = "A status other than success was added",
        Area = RuleArea.Responses,
        Sent = Severity.Info,
        Received = Severity.Info,
        Covers = ["response-non-success-status-added"],
        Mirror = "error-status-removed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Response];

    public bool Claims(Change change) => change.Edit == Edit.Added && !change.Has(Circumstances.Success);

    public string Describe(Change change) => AddedStatus.Describe(change, "Status", "other than success");
}
