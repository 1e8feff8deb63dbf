using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A required property was added.</summary>
internal sealed class RequiredPropertyAdded : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5312",
        Name = "required-property-added",
        Title = "A required property was added",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Info,
        HasDirection = true,
        Covers =
        [
            "new-required-request-header-property", "new-required-request-property", "new-required-request-property-with-default",
            "response-required-property-added",
        ],
        Mirror = "required-property-removed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Property];

    public bool Claims(Change change) => PropertyAddition.KindOf(change) == PropertyAdditionKind.Required;

    public string Describe(Change change) =>
        SchemaSentence.Effect(
            change,
            $"{Sentence.Noun("Property", change)} was added and is required{SchemaSentence.DespiteDefault(change)}",
            "clients that do not send it are refused now",
            "clients that do not know it ignore it");
}
