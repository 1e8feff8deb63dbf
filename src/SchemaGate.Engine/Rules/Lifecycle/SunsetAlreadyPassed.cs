using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Lifecycle;

/// <summary>Clients are told too late.</summary>
internal sealed class SunsetAlreadyPassed : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG7014",
        Name = "sunset-already-passed",
        Title = "A sunset date was announced that has already passed",
        Area = RuleArea.Lifecycle,
        Sent = Severity.Warning,
        Received = Severity.Warning,
        Covers =
        [
            "api-sunset-date-too-small",
            "request-parameter-sunset-date-too-small",
            "request-property-sunset-date-too-small",
            "response-property-sunset-date-too-small",
        ],
        MirrorWaiver = "A date that goes is sunset-removed, whether it had passed or not.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Sunset, Facet.Deprecated];

    public bool Claims(Change change) => change.Edit == Edit.Added && change.Has(Circumstances.SunsetPassed) && !change.HasAny(Circumstances.SunsetNear | Circumstances.Unreadable);

    public string Describe(Change change) =>
        $"{Sentence.Subject(change, "The operation")} was given a sunset date{Sentence.InBrackets(change.NewValue)} that has already passed: clients have no time at all.";
}
