using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>Takes what no other rule claims: a difference is never silent.</summary>
internal sealed class UnclassifiedChange : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5901",
        Name = "unclassified-change",
        Title = "Something changed that no other rule understands",
        Area = RuleArea.Schemas,
        Sent = Severity.Warning,
        Received = Severity.Warning,
        MirrorWaiver = "It stands for every edit that has no rule of its own; there is no opposite of that.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Unclassified];

    public bool Claims(Change change) => change.Facet == Facet.Unclassified;

    public string Describe(Change change) =>
        $"{Sentence.Name(change, "Something")} {Sentence.Verb(change.Edit)} in a way that no rule understands; compare the two places by hand.";
}
