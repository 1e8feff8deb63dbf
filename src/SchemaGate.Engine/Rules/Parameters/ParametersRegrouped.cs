using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Parameters;

/// <summary>The same call, told in another way.</summary>
internal sealed class ParametersRegrouped : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG2033",
        Name = "parameters-regrouped",
        Title = "Single parameters became one object, or the reverse",
        Area = RuleArea.Parameters,
        Sent = Severity.Info,
        Received = Severity.Info,
        MirrorWaiver = "Gathering and taking apart are one question: is the call the same?",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.ParameterSerialisation];

    public bool Claims(Change change) => change.Relation == Relation.Annotation;

    public string Describe(Change change) =>
        $"{Sentence.Noun("Parameter", change)} was regrouped{Sentence.FromTo(change)}: the call looks the same on the wire, but generated clients change a signature.";
}
