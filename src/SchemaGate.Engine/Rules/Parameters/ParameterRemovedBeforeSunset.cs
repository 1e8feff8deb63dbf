using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Parameters;

/// <summary>A parameter went earlier than its sunset date promised.</summary>
internal sealed class ParameterRemovedBeforeSunset : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG2006",
        Name = "parameter-removed-before-sunset",
        Title = "A parameter was removed before its sunset date",
        Area = RuleArea.Parameters,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        Covers = ["request-parameter-removed-before-sunset"],
        MirrorWaiver = "A parameter that comes has no sunset date to look back on.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Parameter];

    public bool Claims(Change change) => change.Edit == Edit.Removed && Notices.Of(change) is Notice.SunsetAhead or Notice.SunsetUnreadable;

    public string Describe(Change change) =>
        $"{Sentence.Noun("Parameter", change)} was removed before its sunset date{Sentence.InBrackets(change.OldValue)}, or that date cannot be read: clients were promised more time.";
}
