using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Lifecycle;

/// <summary>Clients are told what will go, but not when.</summary>
internal sealed class DeprecatedWithoutSunset : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG7002",
        Name = "deprecated-without-sunset",
        Title = "Something was deprecated, without a sunset date",
        Area = RuleArea.Lifecycle,
        Sent = Severity.Info,
        Received = Severity.Info,
        Covers =
        [
            "endpoint-deprecated",
            "api-deprecated-sunset-missing",
            "request-parameter-deprecated",
            "request-parameter-deprecated-sunset-missing",
            "request-property-deprecated",
            "request-property-deprecated-sunset-missing",
            "response-property-deprecated",
            "response-property-deprecated-sunset-missing",
        ],
        Mirror = "no-longer-deprecated",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Deprecated];

    public bool Claims(Change change) =>
        change.Edit != Edit.Removed && !change.HasAny(Circumstances.SunsetAhead | Circumstances.SunsetPassed | Circumstances.SunsetNear | Circumstances.Unreadable);

    public string Describe(Change change) =>
        $"{Sentence.Subject(change, "The operation")} was deprecated without a sunset date: clients should stop using it, but cannot know by when.";
}
