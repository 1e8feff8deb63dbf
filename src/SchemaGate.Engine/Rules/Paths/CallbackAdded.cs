using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Paths;

/// <summary>The API can call back.</summary>
internal sealed class CallbackAdded : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG1071",
        Name = "callback-added",
        Title = "A callback was added",
        Area = RuleArea.Paths,
        Sent = Severity.Info,
        Received = Severity.Info,
        Mirror = "callback-removed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Callback];

    public bool Claims(Change change) => change.Edit == Edit.Added;

    public string Describe(Change change) => $"{Sentence.Noun("Callback", change)} was added.";
}
