using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Responses;

/// <summary>A header that might come now always does.</summary>
internal sealed class HeaderBecameRequired : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG4021",
        Name = "header-became-required",
        Title = "A header became required",
        Area = RuleArea.Responses,
        Sent = Severity.Breaking,
        Received = Severity.Info,
        HasDirection = true,
        Mirror = "header-became-optional",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.HeaderRequired];

    public bool Claims(Change change) => change.Relation == Relation.Narrowed;

    public string Describe(Change change) =>
        $"{Sentence.Noun("Header", change)} became required{(Sentence.Received(change) ? "." : ": answers without it are refused.")}";
}
