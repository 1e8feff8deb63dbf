using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>Branches of a oneOf overlap now.</summary>
internal sealed class BranchesOverlap : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5403",
        Name = "branches-overlap",
        Title = "Branches of a oneOf overlap now",
        Area = RuleArea.Schemas,
        Sent = Severity.Warning,
        Received = Severity.Warning,
        MirrorWaiver = "Branches that no longer overlap are judged by what they accept.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.BranchOverlap];

    public bool Claims(Change change) => true;

    public string Describe(Change change) =>
        SchemaSentence.At(
            change,
            $"Branches of this oneOf overlap now{SchemaSentence.Example(change.NewValue)}: a value that matches two of them is refused by a strict validator");
}
