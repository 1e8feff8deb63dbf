using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Paths;

/// <summary>An operation is gone, and nobody was told.</summary>
internal sealed class OperationRemoved : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG1001",
        Name = "operation-removed",
        Title = "An operation was removed without notice",
        Area = RuleArea.Paths,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        Covers = ["api-path-removed-without-deprecation", "api-removed-without-deprecation"],
        Mirror = "operation-added",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Path, Facet.Operation];

    public bool Claims(Change change) => change.Edit == Edit.Removed && Notices.Of(change) == Notice.None;

    public string Describe(Change change) =>
        $"{OperationNoun.Of(change)} was removed without being deprecated first: a client that calls it gets an error.";
}
