using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Paths;

/// <summary>The API no longer calls back.</summary>
internal sealed class CallbackRemoved : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG1070",
        Name = "callback-removed",
        Title = "A callback was removed",
        Area = RuleArea.Paths,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        Mirror = "callback-added",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Callback];

    public bool Claims(Change change) => change.Edit == Edit.Removed;

    public string Describe(Change change) =>
        $"{Sentence.Noun("Callback", change)} was removed: clients that handed over an address wait for a call that no longer comes.";
}
