using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Responses;

/// <summary>One error is no longer documented.</summary>
internal sealed class ErrorStatusRemoved : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG4003",
        Name = "error-status-removed",
        Title = "A status other than success was removed",
        Area = RuleArea.Responses,
        Sent = Severity.Info,
        Received = Severity.Info,
        Covers = ["response-non-success-status-removed"],
        Mirror = "error-status-added",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Response];

    public bool Claims(Change change) => change.Edit == Edit.Removed && !change.Has(Circumstances.Success);

    public string Describe(Change change) => $"Status {Sentence.Name(change, "other than success")} was removed.";
}
