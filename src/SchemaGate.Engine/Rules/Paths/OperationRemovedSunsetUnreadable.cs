using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Paths;

/// <summary>An operation is gone whose sunset date says nothing.</summary>
internal sealed class OperationRemovedSunsetUnreadable : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG1006",
        Name = "operation-removed-sunset-unreadable",
        Title = "An operation or webhook was removed whose sunset date cannot be read",
        Area = RuleArea.Paths,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        Covers = ["api-path-sunset-parse"],
        MirrorWaiver = "An operation that comes has no notice to look back on.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Path, Facet.Operation, Facet.Webhook];

    public bool Claims(Change change) => change.Edit == Edit.Removed && Notices.Of(change) == Notice.SunsetUnreadable;

    public string Describe(Change change) =>
        $"{OperationNoun.Of(change)} was removed, and its sunset date{Sentence.InBrackets(change.OldValue)} is no date of the form 2030-01-31: nobody could know when it would go.";
}
