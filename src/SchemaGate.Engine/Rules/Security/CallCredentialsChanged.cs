using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Security;

/// <summary>The API proves who it is in another way when it calls its clients.</summary>
internal sealed class CallCredentialsChanged : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG6090",
        Name = "call-credentials-changed",
        Title = "A webhook or callback presents other credentials",
        Area = RuleArea.Security,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        MirrorWaiver = "It stands for both edits; where the API only proves more than before, it is information.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.CallCredentials];

    public bool Claims(Change change) => true;

    public string Describe(Change change) => "The credentials of this call changed" + Sentence.FromTo(change) + (change.IsHarmless
        ? ": receivers that checked the old ones still can."
        : ": receivers that check the old ones refuse the call.");
}
