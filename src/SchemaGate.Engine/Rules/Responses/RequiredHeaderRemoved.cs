using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Responses;

/// <summary>A header that always came no longer does.</summary>
internal sealed class RequiredHeaderRemoved : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG4010",
        Name = "required-header-removed",
        Title = "A required header was removed",
        Area = RuleArea.Responses,
        Sent = Severity.Warning,
        Received = Severity.Breaking,
        HasDirection = true,
        Covers = ["required-response-header-removed"],
        Mirror = "required-header-added",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Header];

    public bool Claims(Change change) => change.Edit == Edit.Removed && change.Has(Circumstances.Required);

    public string Describe(Change change) =>
        $"Required {Sentence.Noun("header", change)} was removed{(Sentence.Received(change) ? ": clients that read it find nothing." : "; what is still sent in it is ignored.")}";
}
