using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Lifecycle;

/// <summary>A level that says nothing.</summary>
internal sealed class StabilityUnreadable : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG7022",
        Name = "stability-unreadable",
        Title = "A stability level is unknown",
        Area = RuleArea.Lifecycle,
        Sent = Severity.Warning,
        Received = Severity.Warning,
        Covers = ["api-invalid-stability-level"],
        MirrorWaiver = "A known level in its place is a change of level.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Stability];

    public bool Claims(Change change) => change.Has(Circumstances.Unreadable);

    public string Describe(Change change) =>
        $"The stability level{Sentence.InBrackets(change.NewValue)} of {Sentence.Subject(change, "the operation")} is none of draft, alpha, beta and stable: it promises nothing.";
}
