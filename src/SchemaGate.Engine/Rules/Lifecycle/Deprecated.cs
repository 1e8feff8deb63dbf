using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Lifecycle;

/// <summary>Clients are told what will go, and when.</summary>
internal sealed class Deprecated : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG7001",
        Name = "deprecated",
        Title = "Something was deprecated, with a sunset date",
        Area = RuleArea.Lifecycle,
        Sent = Severity.Info,
        Received = Severity.Info,
        Covers =
        [
            "endpoint-deprecated-with-sunset",
            "request-property-deprecated-with-sunset",
            "response-property-deprecated-with-sunset",
            "endpoint-deprecated",
            "request-parameter-deprecated",
        ],
        MirrorWaiver = "One mirror, no-longer-deprecated, answers both rules about deprecation; it names deprecated-without-sunset.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Deprecated];

    public bool Claims(Change change) =>
        change.Edit != Edit.Removed && change.Has(Circumstances.SunsetAhead) && !change.HasAny(Circumstances.SunsetPassed | Circumstances.SunsetNear | Circumstances.Unreadable);

    public string Describe(Change change) =>
        $"{Sentence.Subject(change, "The operation")} was deprecated and has a sunset date{Sentence.InBrackets(change.NewValue)}: clients should stop using it before then.";
}
