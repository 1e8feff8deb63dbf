using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Parameters;

/// <summary>Every client sends it, and nobody reads it any more.</summary>
internal sealed class RequiredParameterRemoved : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG2003",
        Name = "required-parameter-removed",
        Title = "A required parameter was removed",
        Area = RuleArea.Parameters,
        Sent = Severity.Warning,
        Received = Severity.Breaking,
        HasDirection = true,
        Covers = ["request-parameter-removed"],
        Mirror = "required-parameter-added",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Parameter];

    public bool Claims(Change change) => change.Edit == Edit.Removed && change.Has(Circumstances.Required) && Notices.Of(change) == Notice.None;

    public string Describe(Change change) =>
        Sentence.Received(change)
            ? $"Required {Sentence.Noun("parameter", change)} was removed: receivers that read it find nothing."
            : $"Required {Sentence.Noun("parameter", change)} was removed: what clients still send is ignored, or refused by a strict server.";
}
