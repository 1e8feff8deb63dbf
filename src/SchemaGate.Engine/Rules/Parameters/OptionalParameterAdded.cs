using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Parameters;

/// <summary>There is one more thing that a call can say.</summary>
internal sealed class OptionalParameterAdded : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG2002",
        Name = "optional-parameter-added",
        Title = "An optional parameter was added",
        Area = RuleArea.Parameters,
        Sent = Severity.Info,
        Received = Severity.Info,
        Covers = ["new-optional-request-parameter", "new-optional-request-default-parameter-to-existing-path"],
        Mirror = "optional-parameter-removed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Parameter];

    public bool Claims(Change change) => change.Edit == Edit.Added && !change.Has(Circumstances.Required);

    public string Describe(Change change) => $"Optional {Sentence.Noun("parameter", change)} was added.";
}
