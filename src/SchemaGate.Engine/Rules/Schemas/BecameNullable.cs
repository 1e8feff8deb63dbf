using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>Null is accepted now.</summary>
internal sealed class BecameNullable : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5022",
        Name = "became-nullable",
        Title = "Null is accepted now",
        Area = RuleArea.Schemas,
        Sent = Severity.Info,
        Received = Severity.Breaking,
        HasDirection = true,
        Covers =
        [
            "request-body-became-nullable", "request-parameter-became-nullable", "request-parameter-property-became-nullable",
            "request-property-became-nullable", "response-body-became-nullable", "response-header-became-nullable",
            "response-property-became-nullable",
        ],
        Mirror = "became-not-nullable",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Nullable];

    public bool Claims(Change change) => change.Edit == Edit.Added;

    public string Describe(Change change) =>
        SchemaSentence.Effect(
            change,
            "Null is allowed now",
            "clients may send null",
            "clients may receive null where they never did");
}
