using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A branch was added to a oneOf or anyOf.</summary>
internal sealed class BranchAdded : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5402",
        Name = "branch-added",
        Title = "A branch was added to a oneOf or anyOf",
        Area = RuleArea.Schemas,
        Sent = Severity.Info,
        Received = Severity.Breaking,
        HasDirection = true,
        Covers =
        [
            "request-body-any-of-added", "request-body-one-of-added", "request-property-any-of-added",
            "request-property-one-of-added", "response-body-any-of-added", "response-body-one-of-added",
            "response-property-any-of-added", "response-property-one-of-added",
        ],
        Mirror = "branch-removed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Branch];

    public bool Claims(Change change) => change.Edit == Edit.Added;

    public string Describe(Change change) =>
        SchemaSentence.Effect(
            change,
            $"{Sentence.Noun("Branch", change)} was added",
            "clients may send it",
            "clients that know only the old branches may receive it");
}
