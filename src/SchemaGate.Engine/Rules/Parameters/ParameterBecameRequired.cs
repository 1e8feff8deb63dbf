using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Parameters;

/// <summary>What a call could leave out, it must now send.</summary>
internal sealed class ParameterBecameRequired : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG2010",
        Name = "parameter-became-required",
        Title = "A parameter became required",
        Area = RuleArea.Parameters,
        Sent = Severity.Breaking,
        Received = Severity.Info,
        HasDirection = true,
        Covers = ["request-parameter-became-required"],
        Mirror = "parameter-became-optional",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.ParameterRequired];

    public bool Claims(Change change) => change.Relation == Relation.Narrowed;

    public string Describe(Change change) =>
        Sentence.Received(change)
            ? $"{Sentence.Noun("Parameter", change)} now always comes."
            : $"{Sentence.Noun("Parameter", change)} became required: calls that leave it out are refused.";
}
