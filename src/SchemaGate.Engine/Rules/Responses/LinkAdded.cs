using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Responses;

/// <summary>A way on from this answer is described.</summary>
internal sealed class LinkAdded : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG4041",
        Name = "link-added",
        Title = "A link was added",
        Area = RuleArea.Responses,
        Sent = Severity.Info,
        Received = Severity.Info,
        Mirror = "link-removed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Link];

    public bool Claims(Change change) => change.Edit == Edit.Added;

    public string Describe(Change change) => $"{Sentence.Noun("Link", change)} was added.";
}
