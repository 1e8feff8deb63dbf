using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Responses;

/// <summary>The answer that meant "done" no longer comes.</summary>
internal sealed class SuccessStatusRemoved : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG4001",
        Name = "success-status-removed",
        Title = "A success status was removed",
        Area = RuleArea.Responses,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        Covers = ["response-success-status-removed"],
        Mirror = "success-status-added",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Response];

    public bool Claims(Change change) => change.Edit == Edit.Removed && change.Has(Circumstances.Success);

    public string Describe(Change change) =>
        Sentence.Received(change)
            ? $"Success status {Sentence.Name(change, "in range")} was removed: clients that wait for it treat the answer as a failure."
            : $"Success status {Sentence.Name(change, "in range")} was removed: receivers that answer with it are told that they failed.";
}
