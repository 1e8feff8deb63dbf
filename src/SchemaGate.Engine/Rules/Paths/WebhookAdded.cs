using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Paths;

/// <summary>There is one more event to subscribe to.</summary>
internal sealed class WebhookAdded : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG1061",
        Name = "webhook-added",
        Title = "A webhook was added",
        Area = RuleArea.Paths,
        Sent = Severity.Info,
        Received = Severity.Info,
        Covers = ["webhook-added"],
        Mirror = "webhook-removed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Webhook];

    public bool Claims(Change change) => change.Edit == Edit.Added;

    public string Describe(Change change) => $"{OperationNoun.Of(change)} was added.";
}
