namespace SchemaGate.Cli.History;

/// <summary>The versions of a document, newest first.</summary>
/// <param name="Document">The document as the user gave it.</param>
/// <param name="Entries">One for each commit that changed it.</param>
/// <param name="IsCut">True when older versions were left out.</param>
internal sealed record DocumentHistory(string Document, IReadOnlyList<HistoryEntry> Entries, bool IsCut)
{
    public IEnumerable<HistoryEntry> Breaking => Entries.Where(entry => entry.IsBreaking);

    public IEnumerable<HistoryEntry> Unreadable => Entries.Where(entry => entry.IsUnreadable);
}
