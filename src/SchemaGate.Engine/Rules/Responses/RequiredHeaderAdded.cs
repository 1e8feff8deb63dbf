using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Responses;

/// <summary>A header now always comes.</summary>
internal sealed class RequiredHeaderAdded : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG4012",
        Name = "required-header-added",
        Title = "A required header was added",
        Area = RuleArea.Responses,
        Sent = Severity.Breaking,
        Received = Severity.Info,
        HasDirection = true,
        Covers = ["response-header-added"],
        Mirror = "required-header-removed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Header];

    public bool Claims(Change change) => change.Edit == Edit.Added && change.Has(Circumstances.Required);

    public string Describe(Change change) =>
        $"Required {Sentence.Noun("header", change)} was added{(Sentence.Received(change) ? "." : ": answers without it are refused.")}";
}
