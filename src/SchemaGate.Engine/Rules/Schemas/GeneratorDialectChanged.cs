using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>Another generator version describes the same API in another way.</summary>
internal sealed class GeneratorDialectChanged : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5801",
        Name = "generator-dialect-changed",
        Title = "Another generator version describes the same API in another way",
        Area = RuleArea.Schemas,
        Sent = Severity.Info,
        Received = Severity.Warning,
        HasDirection = true,
        MirrorWaiver = "The reverse of such a change is such a change too.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.GeneratorDialect];

    public bool Claims(Change change) => true;

    public string Describe(Change change) =>
        SchemaSentence.Effect(
            change,
            Difference.Of(change, "The dialect of the generator"),
            "the server accepts what it accepted before",
            "the same values are returned unless the server was configured otherwise");
}
