using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Parameters;

/// <summary>Generated methods may take their arguments in another order.</summary>
internal sealed class ParameterOrderChanged : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG2021",
        Name = "parameter-order-changed",
        Title = "The order of the parameters changed",
        Area = RuleArea.Parameters,
        Sent = Severity.Info,
        Received = Severity.Info,
        MirrorWaiver = "The opposite of a new order is a new order.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.ParameterOrder];

    public bool Claims(Change change) => true;

    public string Describe(Change change) =>
        "The order of the parameters changed: nothing on the wire, but generated clients may take their arguments in that order.";
}
