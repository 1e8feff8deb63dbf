using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>How a value is written as XML changed.</summary>
internal sealed class XmlChanged : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5721",
        Name = "xml-changed",
        Title = "How a value is written as XML changed",
        Area = RuleArea.Schemas,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        MirrorWaiver = "The reverse of such a change is such a change too.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Xml];

    public bool Claims(Change change) => true;

    public string Describe(Change change) =>
        SchemaSentence.Effect(
            change,
            Difference.Of(change, "The XML form"),
            "clients that send XML write it in the old form and are misread",
            "clients that receive XML do not find the value");
}
