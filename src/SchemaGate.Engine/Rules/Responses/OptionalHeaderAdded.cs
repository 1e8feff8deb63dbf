using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Responses;

/// <summary>A header may now come.</summary>
internal sealed class OptionalHeaderAdded : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG4013",
        Name = "optional-header-added",
        Title = "An optional header was added",
        Area = RuleArea.Responses,
        Sent = Severity.Info,
        Received = Severity.Info,
        Covers = ["response-header-added"],
        Mirror = "optional-header-removed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Header];

    public bool Claims(Change change) => change.Edit == Edit.Added && !change.Has(Circumstances.Required);

    public string Describe(Change change) => $"Optional {Sentence.Noun("header", change)} was added.";
}
