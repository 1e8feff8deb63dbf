using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Paths;

/// <summary>There is a whole document that nobody knew before.</summary>
internal sealed class DocumentAdded : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG1091",
        Name = "document-added",
        Title = "A document was added",
        Area = RuleArea.Paths,
        Sent = Severity.Info,
        Received = Severity.Info,
        Mirror = "document-removed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Document];

    public bool Claims(Change change) => change.Edit == Edit.Added;

    public string Describe(Change change) => $"New document{Sentence.InQuotes(change.NewValue)}: there was none to compare it with.";
}
