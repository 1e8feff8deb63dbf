using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Paths;

/// <summary>Whether the answer is the result, or only a receipt for it, changed.</summary>
internal sealed class LongRunningChanged : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG1080",
        Name = "long-running-changed",
        Title = "An operation became or ceased to be long-running",
        Area = RuleArea.Paths,
        Sent = Severity.Warning,
        Received = Severity.Warning,
        MirrorWaiver = "Becoming and ceasing to be long-running are one question: when is the call done?",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.LongRunning];

    public bool Claims(Change change) => true;

    public string Describe(Change change) =>
        $"x-ms-long-running-operation {Sentence.Done(change)}: generated clients wait for the result in another way.";
}
