using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Responses;

/// <summary>A header that might come no longer does.</summary>
internal sealed class OptionalHeaderRemoved : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG4011",
        Name = "optional-header-removed",
        Title = "An optional header was removed",
        Area = RuleArea.Responses,
        Sent = Severity.Warning,
        Received = Severity.Warning,
        Covers = ["optional-response-header-removed"],
        Mirror = "optional-header-added",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Header];

    public bool Claims(Change change) => change.Edit == Edit.Removed && !change.Has(Circumstances.Required);

    public string Describe(Change change) =>
        $"Optional {Sentence.Noun("header", change)} was removed{(Sentence.Received(change) ? ": clients that read it find nothing." : "; what is still sent in it is ignored.")}";
}
