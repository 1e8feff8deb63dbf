using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>An optional property is no longer read-only.</summary>
internal sealed class PropertyBecameWritable : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5712",
        Name = "property-became-writable",
        Title = "An optional property is no longer read-only",
        Area = RuleArea.Schemas,
        Sent = Severity.Info,
        Received = Severity.Info,
        Covers = ["request-optional-property-became-not-read-only", "response-optional-property-became-not-read-only"],
        MirrorWaiver = "The reverse, property-became-read-only, does not ask whether the property is required.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.ReadOnly];

    public bool Claims(Change change) => change.Edit == Edit.Removed && !change.Has(Circumstances.Required);

    public string Describe(Change change) =>
        SchemaSentence.Effect(
            change,
            $"{Sentence.Noun("Property", change)} is no longer read-only",
            "clients may send it",
            "clients receive it as before");
}
