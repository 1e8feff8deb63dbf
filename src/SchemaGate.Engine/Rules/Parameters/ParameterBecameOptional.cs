using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Parameters;

/// <summary>A call may now leave it out.</summary>
internal sealed class ParameterBecameOptional : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG2011",
        Name = "parameter-became-optional",
        Title = "A parameter became optional",
        Area = RuleArea.Parameters,
        Sent = Severity.Info,
        Received = Severity.Breaking,
        HasDirection = true,
        Covers = ["request-parameter-became-optional"],
        Mirror = "parameter-became-required",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.ParameterRequired];

    public bool Claims(Change change) => change.Relation == Relation.Widened;

    public string Describe(Change change) =>
        Sentence.Received(change)
            ? $"{Sentence.Noun("Parameter", change)} became optional: receivers that rely on it may find nothing."
            : $"{Sentence.Noun("Parameter", change)} became optional.";
}
