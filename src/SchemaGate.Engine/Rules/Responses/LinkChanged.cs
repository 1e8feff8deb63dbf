using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Responses;

/// <summary>The same link, another call.</summary>
internal sealed class LinkChanged : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG4042",
        Name = "link-changed",
        Title = "A link leads elsewhere",
        Area = RuleArea.Responses,
        Sent = Severity.Warning,
        Received = Severity.Warning,
        MirrorWaiver = "The opposite of a change of target is a change of target.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Link];

    public bool Claims(Change change) => change.Edit == Edit.Changed;

    public string Describe(Change change) =>
        $"{Sentence.Noun("Link", change)} changed{Sentence.FromTo(change)}: clients that follow it make another call than before.";
}
