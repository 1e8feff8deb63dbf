using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A required property is no longer read-only.</summary>
internal sealed class RequiredPropertyBecameWritable : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5713",
        Name = "required-property-became-writable",
        Title = "A required property is no longer read-only",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Info,
        HasDirection = true,
        Covers = ["request-required-property-became-not-read-only", "response-required-property-became-not-read-only"],
        MirrorWaiver = "The reverse, property-became-read-only, does not ask whether the property is required.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.ReadOnly];

    public bool Claims(Change change) => change.Edit == Edit.Removed && change.Has(Circumstances.Required);

    public string Describe(Change change) =>
        SchemaSentence.Effect(
            change,
            $"{Sentence.Noun("Required property", change)} is no longer read-only",
            "clients that do not send it are refused now",
            "clients receive it as before");
}
