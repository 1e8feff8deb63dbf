using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Paths;

/// <summary>An operation that was never promised to stay is gone.</summary>
internal sealed class UnstableOperationRemoved : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG1005",
        Name = "unstable-operation-removed",
        Title = "A draft or alpha operation or webhook was removed",
        Area = RuleArea.Paths,
        Sent = Severity.Info,
        Received = Severity.Info,
        MirrorWaiver = "An operation that comes has no notice to look back on.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Path, Facet.Operation, Facet.Webhook];

    public bool Claims(Change change) => change.Edit == Edit.Removed && Notices.Of(change) == Notice.Unstable;

    public string Describe(Change change) =>
        $"{OperationNoun.Of(change)} was removed; its stability level{Sentence.InBrackets(change.OldValue)} allowed that.";
}
