using SchemaGate.Engine;
using SchemaGate.Engine.Reporting;

namespace SchemaGate.Cli.History;

/// <summary>The versions of a document, newest first.</summary>
/// <param name="Document">The document as the user gave it.</param>
/// <param name="Entries">One for each commit that changed it.</param>
/// <param name="IsCut">True when older versions were left out.</param>
internal sealed record DocumentHistory(string Document, IReadOnlyList<HistoryEntry> Entries, bool IsCut)
{
    /// <summary>What the policy kept out of all comparisons together, a sentence each.</summary>
    public IEnumerable<string> Notes => RunNotes.Of(new GateRun
    {
        Documents = [.. Entries.Select(entry => new DocumentResult(Document, Document, Document, entry.Result))],
        FailOn = FailOn.Never,
    });

    public IEnumerable<HistoryEntry> Breaking => Entries.Where(entry => entry.IsBreaking);

    public IEnumerable<HistoryEntry> Unreadable => Entries.Where(entry => entry.IsUnreadable);
}
