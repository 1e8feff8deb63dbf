using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A deprecated property without a sunset date was removed.</summary>
internal sealed class DeprecatedPropertyRemoved : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5306",
        Name = "deprecated-property-removed",
        Title = "A deprecated property without a sunset date was removed",
        Area = RuleArea.Schemas,
        Sent = Severity.Info,
        Received = Severity.Warning,
        HasDirection = true,
        MirrorWaiver = "A property is not added as deprecated; adding one is property-added.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Property];

    public bool Claims(Change change) => PropertyRemoval.KindOf(change) == PropertyRemovalKind.Deprecated;

    public string Describe(Change change) =>
        SchemaSentence.Effect(
            change,
            $"{Sentence.Noun("Deprecated property", change)} was removed",
            "clients may still send it, and nobody reads it",
            "clients that still read it find nothing");
}
