using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Paths;

/// <summary>An operation went when it was said to go.</summary>
internal sealed class OperationRemovedAfterSunset : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG1003",
        Name = "operation-removed-after-sunset",
        Title = "An operation or webhook was removed after its sunset date",
        Area = RuleArea.Paths,
        Sent = Severity.Info,
        Received = Severity.Info,
        MirrorWaiver = "An operation that comes has no notice to look back on.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Path, Facet.Operation, Facet.Webhook];

    public bool Claims(Change change) => change.Edit == Edit.Removed && Notices.Of(change) == Notice.SunsetPassed;

    public string Describe(Change change) =>
        $"{OperationNoun.Of(change)} was removed after its sunset date{Sentence.InBrackets(change.OldValue)}, as announced.";
}
