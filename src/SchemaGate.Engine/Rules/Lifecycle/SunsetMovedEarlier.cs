using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Lifecycle;

/// <summary>Clients have less time than they were promised.</summary>
internal sealed class SunsetMovedEarlier : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG7011",
        Name = "sunset-moved-earlier",
        Title = "A sunset date moved earlier",
        Area = RuleArea.Lifecycle,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        Covers = ["api-sunset-date-changed-too-small", "request-parameter-sunset-date-changed-too-small"],
        Mirror = "sunset-moved-later",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Sunset];

    public bool Claims(Change change) => change.Edit == Edit.Changed && change.Has(Circumstances.Lowered) && !change.Has(Circumstances.Unreadable);

    public string Describe(Change change) =>
        $"The sunset date of {Sentence.Subject(change, "the operation")} moved earlier{Sentence.FromTo(change)}: clients were promised more time.";
}
