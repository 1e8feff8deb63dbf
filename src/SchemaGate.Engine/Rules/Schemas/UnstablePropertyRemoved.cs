using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A property that was a draft was removed.</summary>
internal sealed class UnstablePropertyRemoved : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5307",
        Name = "unstable-property-removed",
        Title = "A property that was a draft was removed",
        Area = RuleArea.Schemas,
        Sent = Severity.Info,
        Received = Severity.Info,
        MirrorWaiver = "Adding a draft property is adding a property.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Property];

    public bool Claims(Change change) => PropertyRemoval.KindOf(change) == PropertyRemovalKind.Unstable;

    public string Describe(Change change) =>
        SchemaSentence.At(
            change,
            $"{Sentence.Noun("Property", change)} was removed: it was marked as draft or alpha and promised nothing");
}
