using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Paths;

/// <summary>The API no longer calls its subscribers.</summary>
internal sealed class WebhookRemoved : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG1060",
        Name = "webhook-removed",
        Title = "A webhook was removed",
        Area = RuleArea.Paths,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        Covers = ["webhook-removed"],
        Mirror = "webhook-added",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Webhook];

    public bool Claims(Change change) => change.Edit == Edit.Removed && Notices.Of(change) == Notice.None;

    public string Describe(Change change) => $"{OperationNoun.Of(change)} was removed: subscribers wait for calls that no longer come.";
}
