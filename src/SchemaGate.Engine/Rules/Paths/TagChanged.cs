using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Paths;

/// <summary>The groups that an operation is listed under changed.</summary>
internal sealed class TagChanged : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG1040",
        Name = "tag-changed",
        Title = "The tags of an operation changed",
        Area = RuleArea.Paths,
        Sent = Severity.Info,
        Received = Severity.Info,
        Covers = ["api-tag-added", "api-tag-removed"],
        MirrorWaiver = "Added and removed are one question: does the operation stay in its group?",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Tag];

    public bool Claims(Change change) => true;

    public string Describe(Change change) =>
        $"{Sentence.Noun("Tag", change)} {Done(change)}: nothing on the wire, but generated clients may group methods by tag.";

    private static string Done(Change change) => change.Edit == Edit.Changed ? $"became '{change.NewValue}'" : Sentence.Verb(change.Edit);
}
