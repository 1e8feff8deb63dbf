using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Responses;

/// <summary>The way on from this answer is no longer described.</summary>
internal sealed class LinkRemoved : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG4040",
        Name = "link-removed",
        Title = "A link was removed",
        Area = RuleArea.Responses,
        Sent = Severity.Warning,
        Received = Severity.Warning,
        Mirror = "link-added",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Link];

    public bool Claims(Change change) => change.Edit == Edit.Removed;

    public string Describe(Change change) =>
        $"{Sentence.Noun("Link", change)} was removed: clients that follow it must find the next call themselves.";
}
