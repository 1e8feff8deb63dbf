using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Lifecycle;

/// <summary>The version promises that nothing breaks.</summary>
internal sealed class VersionNotRaised : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG7031",
        Name = "version-not-raised",
        Title = "A breaking change under a version that does not say so",
        Area = RuleArea.Lifecycle,
        Sent = Severity.Info,
        Received = Severity.Info,
        Covers = ["api-version-not-bumped", "api-major-version-not-bumped"],
        MirrorWaiver = "A version that goes up is what a release does.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Version];

    public bool Claims(Change change) => !change.Has(Circumstances.Lowered);

    public string Describe(Change change) =>
        $"Something breaks clients, and the version of the API {Version(change)} does not say so: raise its major part.";

    private static string Version(Change change) => change.OldValue == change.NewValue
        ? $"({change.OldValue ?? "none"})"
        : $"({change.OldValue ?? "none"}, now {change.NewValue ?? "none"})";
}
