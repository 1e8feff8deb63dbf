using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Paths;

/// <summary>Clients hand over an address where it is no longer looked for.</summary>
internal sealed class CallbackMoved : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG1072",
        Name = "callback-moved",
        Title = "The address to call back is read from elsewhere",
        Area = RuleArea.Paths,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        MirrorWaiver = "The opposite of a move is a move.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Callback];

    public bool Claims(Change change) => change.Edit == Edit.Changed;

    public string Describe(Change change) =>
        $"{Sentence.Noun("Callback", change)} moved: its address is read from {change.NewValue}, and addresses that clients hand over in the old place are not called.";
}
