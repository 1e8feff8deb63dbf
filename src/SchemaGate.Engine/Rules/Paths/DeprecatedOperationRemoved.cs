using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Paths;

/// <summary>Clients knew that the operation would go, not when.</summary>
internal sealed class DeprecatedOperationRemoved : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG1004",
        Name = "deprecated-operation-removed",
        Title = "A deprecated operation or webhook without a sunset date was removed",
        Area = RuleArea.Paths,
        Sent = Severity.Warning,
        Received = Severity.Warning,
        Covers = ["api-path-removed-with-deprecation", "api-removed-with-deprecation"],
        MirrorWaiver = "An operation that comes has no notice to look back on.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Path, Facet.Operation, Facet.Webhook];

    public bool Claims(Change change) => change.Edit == Edit.Removed && Notices.Of(change) == Notice.Deprecated;

    public string Describe(Change change) => $"{OperationNoun.Of(change)} was deprecated and is now removed, but no sunset date said when.";
}
