using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Lifecycle;

/// <summary>Clients have more time than they were promised.</summary>
internal sealed class SunsetMovedLater : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG7012",
        Name = "sunset-moved-later",
        Title = "A sunset date moved later",
        Area = RuleArea.Lifecycle,
        Sent = Severity.Info,
        Received = Severity.Info,
        Mirror = "sunset-moved-earlier",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Sunset];

    public bool Claims(Change change) => change.Edit == Edit.Changed && !change.Has(Circumstances.Lowered) && !change.Has(Circumstances.Unreadable);

    public string Describe(Change change) => $"The sunset date of {Sentence.Subject(change, "the operation")} moved later{Sentence.FromTo(change)}.";
}
