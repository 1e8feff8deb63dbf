using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Parameters;

/// <summary>Clients may still send it, and it has no effect.</summary>
internal sealed class OptionalParameterRemoved : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG2004",
        Name = "optional-parameter-removed",
        Title = "An optional parameter was removed",
        Area = RuleArea.Parameters,
        Sent = Severity.Warning,
        Received = Severity.Warning,
        Covers = ["request-parameter-removed"],
        Mirror = "optional-parameter-added",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Parameter];

    public bool Claims(Change change) => change.Edit == Edit.Removed && !change.Has(Circumstances.Required) && Notices.Of(change) == Notice.None;

    public string Describe(Change change) =>
        Sentence.Received(change)
            ? $"Optional {Sentence.Noun("parameter", change)} was removed: receivers that read it find nothing."
            : $"{Sentence.Noun("Parameter", change)} was removed: what clients still send is ignored, or refused by a strict server.";
}
