namespace SchemaGate.Cli.Inputs;

/// <summary>What a user wrote for many files, taken apart.</summary>
/// <param name="Folder">The folder; empty for the current one, or for the root of a repository.</param>
/// <param name="Pattern">Which files below it.</param>
internal sealed record TreeText(string Folder, NamePattern Pattern)
{
    private const char Wildcard = '*';

    public static bool IsPattern(string text) => text.Contains(Wildcard, StringComparison.Ordinal);

    /// <summary>A folder with all of its documents, or a pattern whose folder is all that stands before the first wildcard.</summary>
    public static TreeText Parse(string text)
    {
        if (!IsPattern(text))
        {
            return new(text, NamePattern.AnyDocument);
        }

        var path = text.Replace(Path.DirectorySeparatorChar, '/');
        var end = path.LastIndexOf('/', path.IndexOf(Wildcard, StringComparison.Ordinal));
        return end < 0 ? new("", NamePattern.Of(path)) : new(end == 0 ? "/" : path[..end], NamePattern.Of(path[(end + 1)..]));
    }
}
