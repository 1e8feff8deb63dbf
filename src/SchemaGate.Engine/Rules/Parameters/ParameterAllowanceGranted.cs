using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Parameters;

/// <summary>One more spelling of the value is allowed.</summary>
internal sealed class ParameterAllowanceGranted : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG2041",
        Name = "parameter-allowance-granted",
        Title = "A parameter now allows empty values or reserved characters",
        Area = RuleArea.Parameters,
        Sent = Severity.Info,
        Received = Severity.Breaking,
        HasDirection = true,
        Mirror = "parameter-allowance-withdrawn",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.ParameterAllowEmptyValue, Facet.ParameterAllowReserved];

    public bool Claims(Change change) => change.Relation == Relation.Widened;

    public string Describe(Change change) =>
        $"{Sentence.Noun("Parameter", change)} now allows {Allowance.Of(change.Facet)}{(Sentence.Received(change) ? ": receivers meet what they were told never comes." : ".")}";
}
