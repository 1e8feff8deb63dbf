using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Responses;

/// <summary>A header that always came may be missing.</summary>
internal sealed class HeaderBecameOptional : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG4020",
        Name = "header-became-optional",
        Title = "A header became optional",
        Area = RuleArea.Responses,
        Sent = Severity.Info,
        Received = Severity.Breaking,
        HasDirection = true,
        Covers = ["response-header-became-optional"],
        Mirror = "header-became-required",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.HeaderRequired];

    public bool Claims(Change change) => change.Relation == Relation.Widened;

    public string Describe(Change change) =>
        $"{Sentence.Noun("Header", change)} became optional{(Sentence.Received(change) ? ": clients that rely on it may find nothing." : ".")}";
}
