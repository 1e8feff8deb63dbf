using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Lifecycle;

/// <summary>Clients are told how long it stays.</summary>
internal sealed class SunsetAnnounced : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG7013",
        Name = "sunset-announced",
        Title = "A sunset date was announced",
        Area = RuleArea.Lifecycle,
        Sent = Severity.Info,
        Received = Severity.Info,
        Mirror = "sunset-removed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Sunset];

    public bool Claims(Change change) => change.Edit == Edit.Added && !change.HasAny(Circumstances.SunsetPassed | Circumstances.SunsetNear | Circumstances.Unreadable);

    public string Describe(Change change) =>
        $"{Sentence.Subject(change, "The operation")} has a sunset date{Sentence.InBrackets(change.NewValue)}: clients should stop using it before then.";
}
