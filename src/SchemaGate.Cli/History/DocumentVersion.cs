namespace SchemaGate.Cli.History;

/// <summary>A commit that changed a document.</summary>
/// <param name="Commit">Its hash.</param>
/// <param name="Date">When its author wrote it, ISO 8601.</param>
/// <param name="Author">The author's name.</param>
/// <param name="Subject">The first line of its message.</param>
/// <param name="Path">The document's path from the repository's root, after the commit.</param>
/// <param name="PathBefore">Its path before the commit; another one when the commit renamed it.</param>
/// <param name="IsThere">False when the commit deleted the document.</param>
internal sealed record DocumentVersion(string Commit, string Date, string Author, string Subject, string Path, string PathBefore, bool IsThere)
{
    private const int ShownDigits = 12;

    public string ShortCommit => Commit[..ShownDigits];

    /// <summary>The day of <see cref="Date"/>.</summary>
    public string Day => Date.Split('T')[0];
}
