namespace SchemaGate.Engine.Documents.Resolution;

/// <summary>A value that a reference leads to, while documents are still being read.</summary>
/// <param name="Draft">The document that holds it.</param>
/// <param name="Index">Where it stands on the tape.</param>
/// <param name="Grammar">What it was read as; <see cref="Documents.Grammar.Data"/> or <see cref="Documents.Grammar.Note"/> when nothing said so yet.</param>
/// <param name="IsInValue">True inside a constant, a default or an enum: a value that cannot be a part of the contract at the same time.</param>
internal readonly record struct Landing(DocumentDraft Draft, int Index, Grammar Grammar, bool IsInValue = false)
{
    public bool IsUnread => ReferenceEquals(Grammar, Grammar.Data) || ReferenceEquals(Grammar, Grammar.Note);

    public Node Node => new(Draft.Document, Index);
}
