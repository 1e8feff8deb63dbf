namespace SchemaGate.Engine.Documents;

/// <summary>A member of an object.</summary>
/// <param name="KeyIndex">Where the key stands on the tape.</param>
/// <param name="Value">The member's value.</param>
internal readonly record struct Member(int KeyIndex, Node Value)
{
    /// <summary>The key, unescaped.</summary>
    public string Name => Value.Document.Tape.Names.Text(NameNumber);

    /// <summary>The key's number in the document's name table.</summary>
    public int NameNumber => Value.Document.Tape.Ends[KeyIndex];

    /// <summary>The keyword that the key spells, or <see cref="Documents.Keyword.None"/>.</summary>
    public Keyword Keyword => NameNumber < Keywords.Count ? (Keyword)NameNumber : Keyword.None;
}
