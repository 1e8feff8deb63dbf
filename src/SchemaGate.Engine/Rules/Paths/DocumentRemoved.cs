using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Paths;

/// <summary>A whole document is gone, and nobody was told.</summary>
internal sealed class DocumentRemoved : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG1090",
        Name = "document-removed",
        Title = "A document was removed with operations that nobody was told to leave",
        Area = RuleArea.Paths,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        Mirror = "document-added",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Document];

    public bool Claims(Change change) => change.Edit == Edit.Removed;

    public string Describe(Change change) =>
        $"The document{Sentence.InQuotes(change.OldValue)} was removed: clients that call its operations get errors.";
}
