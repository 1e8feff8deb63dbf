namespace SchemaGate.Cli.Inputs;

/// <summary>A file in a git revision, written <c>git:REF:path</c>.</summary>
/// <param name="Revision">A branch, tag, commit or any other name that git resolves to a commit.</param>
/// <param name="Path">From the repository's root, or from the current folder when it starts with <c>./</c> or <c>../</c>.</param>
internal sealed record GitAddress(string Revision, string Path)
{
    public const string Prefix = "git:";

    /// <exception cref="IOException">The text has no such form.</exception>
    public static GitAddress Parse(string text)
    {
        if (text[Prefix.Length..].Split(':', 2) is not [{ Length: > 0 } revision, { Length: > 0 } path])
        {
            throw new IOException("Write it as git:REF:path, for example git:origin/main:openapi/v1.json.");
        }

        if (revision.StartsWith('-') || text.AsSpan().IndexOfAny('\n', '\0') >= 0)
        {
            throw new IOException($"'{revision}' is not the name of a revision.");
        }

        return new(revision, path);
    }
}
