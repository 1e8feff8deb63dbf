using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A constant became another one.</summary>
internal sealed class ConstantChanged : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5045",
        Name = "constant-changed",
        Title = "A constant became another one",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        Covers =
        [
            "request-body-const-changed", "request-property-const-changed", "response-body-const-changed",
            "response-property-const-changed",
        ],
        MirrorWaiver = "The reverse of such a change is such a change too.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Enum];

    public bool Claims(Change change) => change.Edit == Edit.Changed;

    public string Describe(Change change) =>
        SchemaSentence.Effect(
            change,
            $"The constant changed{Sentence.FromTo(change)}",
            "clients that send the old value are refused now",
            "clients receive a value that they do not know");
}
