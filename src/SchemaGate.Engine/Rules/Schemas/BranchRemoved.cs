using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A branch of a oneOf or anyOf was removed.</summary>
internal sealed class BranchRemoved : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5401",
        Name = "branch-removed",
        Title = "A branch of a oneOf or anyOf was removed",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Info,
        HasDirection = true,
        Covers =
        [
            "request-body-any-of-removed", "request-body-one-of-removed", "request-property-any-of-removed",
            "request-property-one-of-removed", "response-body-any-of-removed", "response-body-one-of-removed",
            "response-property-any-of-removed", "response-property-one-of-removed",
        ],
        Mirror = "branch-added",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Branch];

    public bool Claims(Change change) => change.Edit == Edit.Removed;

    public string Describe(Change change) =>
        SchemaSentence.Effect(
            change,
            $"{Sentence.Noun("Branch", change)} was removed",
            "clients that send it are refused now",
            "clients no longer receive it");
}
