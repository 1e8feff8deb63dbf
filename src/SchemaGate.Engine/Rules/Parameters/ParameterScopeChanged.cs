using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Parameters;

/// <summary>Where a generated client asks for the value changed.</summary>
internal sealed class ParameterScopeChanged : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG2050",
        Name = "parameter-scope-changed",
        Title = "A parameter moved between client and method",
        Area = RuleArea.Parameters,
        Sent = Severity.Warning,
        Received = Severity.Warning,
        MirrorWaiver = "Both ways change the signature of generated code.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.ParameterScope];

    public bool Claims(Change change) => true;

    public string Describe(Change change) =>
        $"x-ms-parameter-location of {Sentence.Noun("parameter", change)} changed{Sentence.FromTo(change)}: generated clients move it between the client and its methods.";
}
