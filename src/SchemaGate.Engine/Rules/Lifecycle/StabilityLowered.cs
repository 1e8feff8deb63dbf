using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Lifecycle;

/// <summary>What was promised to stay may now change.</summary>
internal sealed class StabilityLowered : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG7020",
        Name = "stability-lowered",
        Title = "A stability level was lowered",
        Area = RuleArea.Lifecycle,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        Covers = ["api-stability-decreased", "request-property-stability-decreased", "response-property-stability-decreased"],
        Mirror = "stability-raised",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Stability];

    public bool Claims(Change change) => change.Has(Circumstances.Lowered) && !change.Has(Circumstances.Unreadable);

    public string Describe(Change change) =>
        $"The stability of {Sentence.Subject(change, "the operation")} was lowered{Sentence.FromTo(change)}: clients built on a promise that is withdrawn.";
}
