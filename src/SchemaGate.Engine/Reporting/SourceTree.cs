namespace SchemaGate.Engine.Reporting;

/// <summary>Where the files of a run lie, so that a report can name them as the repository does.</summary>
/// <param name="WorkingFolder">The full path that relative names start from.</param>
/// <param name="Root">The full path of the repository, or of whatever holds the documents.</param>
public sealed record SourceTree(string WorkingFolder, string Root)
{
    private const string GitPrefix = "git:";

    /// <summary>The path of a file below the root, with forward slashes.</summary>
    /// <param name="document">A document as the user gave it: a path, <c>-</c>, an http(s) address or <c>git:REF:path</c>.</param>
    /// <returns>Null for what is no file of the working copy below the root.</returns>
    public string? FileOf(string document) => IsElsewhere(document) || document.StartsWith(GitPrefix, StringComparison.Ordinal)
        ? null
        : BelowRoot(Path.GetFullPath(document, WorkingFolder));

    /// <summary>The same; of a git revision, the path at which the revision has the file.</summary>
    public string? PathOf(string document) => document.StartsWith(GitPrefix, StringComparison.Ordinal)
        ? InHistory(document[GitPrefix.Length..])
        : FileOf(document);

    /// <summary>What a report calls a document that is nowhere below the root: the last part of its name.</summary>
    public static string NameOf(string document)
    {
        var name = document.Split('?', '#')[0].Replace('\\', '/').TrimEnd('/').Split('/')[^1].Split(':')[^1];
        return name is "" or "-" or "." or ".." ? "document" : name;
    }

    private static bool IsElsewhere(string document) =>
        document is "-" or "" ||
        document.Contains('\0', StringComparison.Ordinal) ||
        document.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ||
        document.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private string? InHistory(string address)
    {
        var path = address[(address.IndexOf(':', StringComparison.Ordinal) + 1)..];
        if (IsElsewhere(path))
        {
            return null;
        }

        var isRelative = path.StartsWith("./", StringComparison.Ordinal) || path.StartsWith("../", StringComparison.Ordinal);
        return BelowRoot(Path.GetFullPath(path, isRelative ? WorkingFolder : Root));
    }

    private string? BelowRoot(string file)
    {
        var path = Path.GetRelativePath(Root, file);
        var isOutside = Path.IsPathRooted(path) || path is "." or ".." || path.StartsWith($"..{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
        return isOutside ? null : path.Replace(Path.DirectorySeparatorChar, '/');
    }
}
