using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Paths;

/// <summary>An operation went earlier than its sunset date promised.</summary>
internal sealed class OperationRemovedBeforeSunset : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG1002",
        Name = "operation-removed-before-sunset",
        Title = "An operation or webhook was removed before its sunset date",
        Area = RuleArea.Paths,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        Covers = ["api-path-removed-before-sunset", "api-removed-before-sunset"],
        MirrorWaiver = "An operation that comes has no notice to look back on.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Path, Facet.Operation, Facet.Webhook];

    public bool Claims(Change change) => change.Edit == Edit.Removed && Notices.Of(change) == Notice.SunsetAhead;

    public string Describe(Change change) =>
        $"{OperationNoun.Of(change)} was removed before its sunset date{Sentence.InBrackets(change.OldValue)}: clients were promised more time.";
}
