using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Responses;

/// <summary>There is one more way to say "done".</summary>
internal sealed class SuccessStatusAdded : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG4002",
        Name = "success-status-added",
        Title = "A success status was added",
        Area = RuleArea.Responses,
        Sent = Severity.Info,
        Received = Severity.Info,
        Covers = ["response-success-status-added"],
        Mirror = "success-status-removed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Response];

    public bool Claims(Change change) => change.Edit == Edit.Added && change.Has(Circumstances.Success);

    public string Describe(Change change) => AddedStatus.Describe(change, "Success status", "in range");
}
