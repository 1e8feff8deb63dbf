using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Lifecycle;

/// <summary>Clients are told, but not early enough. Found only where the team says how many days are enough.</summary>
internal sealed class SunsetTooNear : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG7016",
        Name = "sunset-too-near",
        Title = "A sunset date leaves less time than `deprecation.minimum-days` asks for",
        Area = RuleArea.Lifecycle,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        Covers =
        [
            "api-sunset-date-too-small",
            "request-parameter-sunset-date-too-small",
            "request-property-sunset-date-too-small",
            "response-property-sunset-date-too-small",
        ],
        MirrorWaiver = "A date that leaves enough time is sunset-announced or deprecated.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Sunset, Facet.Deprecated];

    public bool Claims(Change change) => change.Edit == Edit.Added && change.Has(Circumstances.SunsetNear) && !change.Has(Circumstances.Unreadable);

    public string Describe(Change change) =>
        $"{Sentence.Subject(change, "The operation")} was given a sunset date{Sentence.InBrackets(change.NewValue)} that is nearer than `deprecation.minimum-days` allows: clients have too little time.";
}
