using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Paths;

/// <summary>The name inside the braces changed; the address did not.</summary>
internal sealed class PathTemplateRenamed : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG1020",
        Name = "path-template-renamed",
        Title = "A path parameter has another name",
        Area = RuleArea.Paths,
        Sent = Severity.Info,
        Received = Severity.Info,
        MirrorWaiver = "The opposite of a rename is a rename.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.PathTemplateName];

    public bool Claims(Change change) => true;

    public string Describe(Change change) =>
        $"Path parameter {Sentence.Name(change, "in the template")} is now called '{change.NewValue}': nothing on the wire, but generated clients rename an argument.";
}
