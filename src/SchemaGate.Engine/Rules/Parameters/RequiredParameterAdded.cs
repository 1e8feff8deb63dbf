using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Parameters;

/// <summary>Calls that were complete are no longer.</summary>
internal sealed class RequiredParameterAdded : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG2001",
        Name = "required-parameter-added",
        Title = "A required parameter was added",
        Area = RuleArea.Parameters,
        Sent = Severity.Breaking,
        Received = Severity.Info,
        HasDirection = true,
        Covers =
        [
            "new-required-request-parameter",
            "new-request-path-parameter",
            "new-required-request-default-parameter-to-existing-path",
        ],
        Mirror = "required-parameter-removed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Parameter];

    public bool Claims(Change change) => change.Edit == Edit.Added && change.Has(Circumstances.Required);

    public string Describe(Change change) =>
        Sentence.Received(change)
            ? $"{Sentence.Noun("Parameter", change)} was added and always comes."
            : $"Required {Sentence.Noun("parameter", change)} was added: calls that do not send it are refused.";
}
