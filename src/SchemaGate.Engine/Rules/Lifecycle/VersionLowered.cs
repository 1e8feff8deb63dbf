using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Lifecycle;

/// <summary>The new document says that it is the older one.</summary>
internal sealed class VersionLowered : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG7030",
        Name = "version-lowered",
        Title = "The version of the API went down",
        Area = RuleArea.Lifecycle,
        Sent = Severity.Info,
        Received = Severity.Info,
        Covers = ["api-version-decreased"],
        MirrorWaiver = "A version that goes up is what a release does.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Version];

    public bool Claims(Change change) => change.Has(Circumstances.Lowered);

    public string Describe(Change change) =>
        $"The version of the API went down{Sentence.FromTo(change)}: check that old and new are not swapped.";
}
