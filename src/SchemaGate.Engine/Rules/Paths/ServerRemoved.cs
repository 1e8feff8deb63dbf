using SchemaGate.Engine.Comparison;
using SchemaGate.Engine.Contracts.Servers;

namespace SchemaGate.Engine.Rules.Paths;

/// <summary>An address that clients may be set up with is no longer promised.</summary>
internal sealed class ServerRemoved : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG1050",
        Name = "server-removed",
        Title = "A server was removed",
        Area = RuleArea.Paths,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        Mirror = "server-added",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Server];

    public bool Claims(Change change) =>
        change.Edit == Edit.Removed || (change.Relation != Relation.Widened && change is { OldValue: not null, NewValue: not null });

    public string Describe(Change change) =>
        $"{ServerNoun.Of(change)} {Verb(change)}: {Effect(change)}.";

    private static string Effect(Change change) => change.IsHarmless && ServerUrl.Read(change.OldValue!).IsLoopback
        ? "that address reaches the caller's own machine only, so no client is set up with it"
        : "clients that were set up with that address call something that is no longer promised";

    private static string Verb(Change change) => change.Edit == Edit.Removed ? "was removed" : $"became {change.NewValue}";
}
