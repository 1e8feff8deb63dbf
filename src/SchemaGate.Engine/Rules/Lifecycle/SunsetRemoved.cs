using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Lifecycle;

/// <summary>A promised date is gone.</summary>
internal sealed class SunsetRemoved : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG7010",
        Name = "sunset-removed",
        Title = "A sunset date was withdrawn",
        Area = RuleArea.Lifecycle,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        Covers = ["sunset-deleted", "request-parameter-sunset-deleted"],
        Mirror = "sunset-announced",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Sunset];

    public bool Claims(Change change) => change.Edit == Edit.Removed;

    public string Describe(Change change) =>
        $"The sunset date{Sentence.InBrackets(change.OldValue)} of {Sentence.Subject(change, "the operation")} was withdrawn while it is still deprecated: clients no longer know how long it stays.";
}
