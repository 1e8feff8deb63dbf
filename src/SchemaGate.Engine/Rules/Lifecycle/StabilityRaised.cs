using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Lifecycle;

/// <summary>More is promised than before.</summary>
internal sealed class StabilityRaised : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG7021",
        Name = "stability-raised",
        Title = "A stability level was raised",
        Area = RuleArea.Lifecycle,
        Sent = Severity.Info,
        Received = Severity.Info,
        Covers = ["api-stability-increased", "request-property-stability-increased", "response-property-stability-increased"],
        Mirror = "stability-lowered",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Stability];

    public bool Claims(Change change) => !change.Has(Circumstances.Lowered) && !change.Has(Circumstances.Unreadable);

    public string Describe(Change change) => $"The stability of {Sentence.Subject(change, "the operation")} was raised{Sentence.FromTo(change)}.";
}
