using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Lifecycle;

/// <summary>A declaration that no operation reaches is gone.</summary>
internal sealed class ComponentRemoved : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG7040",
        Name = "component-removed",
        Title = "A component that nothing uses was removed",
        Area = RuleArea.Lifecycle,
        Sent = Severity.Info,
        Received = Severity.Info,
        Covers = ["api-schema-removed"],
        MirrorWaiver = "A component that comes and is not used yet says nothing to a client.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Component];

    public bool Claims(Change change) => change.Edit == Edit.Removed;

    public string Describe(Change change) =>
        $"Component {Sentence.Name(change, "of the document")} was removed: nothing on the wire, but code that was generated from it goes.";
}
