using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>Null is no longer accepted.</summary>
internal sealed class BecameNotNullable : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5021",
        Name = "became-not-nullable",
        Title = "Null is no longer accepted",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Info,
        HasDirection = true,
        Covers =
        [
            "request-body-became-not-nullable", "request-parameter-became-not-nullable",
            "request-parameter-property-became-not-nullable", "request-property-became-not-nullable",
            "response-body-became-not-nullable", "response-header-became-not-nullable", "response-property-became-not-nullable",
        ],
        Mirror = "became-nullable",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Nullable];

    public bool Claims(Change change) => change.Edit == Edit.Removed;

    public string Describe(Change change) =>
        SchemaSentence.Effect(
            change,
            "Null is no longer allowed",
            "clients that send null are refused now",
            "clients no longer receive null");
}
