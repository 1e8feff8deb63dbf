using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Paths;

/// <summary>The API can be reached at one more address.</summary>
internal sealed class ServerAdded : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG1051",
        Name = "server-added",
        Title = "A server was added",
        Area = RuleArea.Paths,
        Sent = Severity.Info,
        Received = Severity.Info,
        Mirror = "server-removed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Server];

    public bool Claims(Change change) =>
        change.Edit != Edit.Removed && (change.Relation == Relation.Widened || change.OldValue is null || change.NewValue is null);

    public string Describe(Change change) => $"{ServerNoun.Of(change)} {Verb(change)}.";

    private static string Verb(Change change) => change.Edit == Edit.Added ? "was added" : $"allows more{Sentence.FromTo(change)}";
}
