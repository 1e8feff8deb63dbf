using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>What x-ms-enum says changed.</summary>
internal sealed class MsEnumChanged : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5048",
        Name = "ms-enum-changed",
        Title = "What x-ms-enum says changed",
        Area = RuleArea.Schemas,
        Sent = Severity.Info,
        Received = Severity.Info,
        MirrorWaiver = "The reverse of such a change is such a change too.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.MsEnum];

    public bool Claims(Change change) => true;

    public string Describe(Change change) =>
        SchemaSentence.At(
            change,
            $"x-ms-enum {Sentence.Verb(change.Edit)}{Sentence.FromTo(change)}: generated clients may name the type differently; the wire is the same");
}
