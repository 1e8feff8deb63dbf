using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Parameters;

/// <summary>A parameter went as announced.</summary>
internal sealed class DeprecatedParameterRemoved : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG2005",
        Name = "deprecated-parameter-removed",
        Title = "A deprecated or unstable parameter was removed",
        Area = RuleArea.Parameters,
        Sent = Severity.Info,
        Received = Severity.Info,
        Covers = ["request-parameter-removed-with-deprecation"],
        MirrorWaiver = "A parameter that comes has no notice to look back on.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Parameter];

    public bool Claims(Change change) =>
        change.Edit == Edit.Removed && Notices.Of(change) is Notice.Deprecated or Notice.SunsetPassed or Notice.Unstable;

    public string Describe(Change change) => $"{Sentence.Noun("Parameter", change)} was removed; clients had notice.";
}
