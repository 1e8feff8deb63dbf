using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Lifecycle;

/// <summary>A declaration that no operation reaches is new.</summary>
internal sealed class ComponentAdded : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG7041",
        Name = "component-added",
        Title = "A component was added",
        Area = RuleArea.Lifecycle,
        Sent = Severity.Info,
        Received = Severity.Info,
        Mirror = "component-removed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Component];

    public bool Claims(Change change) => change.Edit == Edit.Added;

    public string Describe(Change change) => $"Component {Sentence.Name(change, "of the document")} was added.";
}
