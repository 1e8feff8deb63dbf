using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Parameters;

/// <summary>A spelling of the value that was allowed is not any more.</summary>
internal sealed class ParameterAllowanceWithdrawn : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG2040",
        Name = "parameter-allowance-withdrawn",
        Title = "A parameter no longer allows empty values or reserved characters",
        Area = RuleArea.Parameters,
        Sent = Severity.Breaking,
        Received = Severity.Info,
        HasDirection = true,
        Mirror = "parameter-allowance-granted",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.ParameterAllowEmptyValue, Facet.ParameterAllowReserved];

    public bool Claims(Change change) => change.Relation is Relation.Narrowed or Relation.Incomparable;

    public string Describe(Change change) =>
        $"{Sentence.Noun("Parameter", change)} no longer allows {Allowance.Of(change.Facet)}{(Sentence.Received(change) ? "." : ": calls that send them are refused or read differently.")}";
}
