using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Paths;

/// <summary>There is something new to call.</summary>
internal sealed class OperationAdded : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG1010",
        Name = "operation-added",
        Title = "An operation was added",
        Area = RuleArea.Paths,
        Sent = Severity.Info,
        Received = Severity.Info,
        Covers = ["endpoint-added"],
        Mirror = "operation-removed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Path, Facet.Operation];

    public bool Claims(Change change) => change.Edit == Edit.Added;

    public string Describe(Change change) => $"{OperationNoun.Of(change)} was added.";
}
