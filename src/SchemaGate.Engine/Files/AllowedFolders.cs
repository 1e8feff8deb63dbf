namespace SchemaGate.Engine.Files;

/// <summary>The folders that references may reach into.</summary>
/// <param name="folders">Full paths.</param>
internal sealed class AllowedFolders(IReadOnlyList<string> folders)
{
    /// <summary>The real path behind a full path.</summary>
    /// <exception cref="ReferenceRefusedException">It is outside, as written or behind its links.</exception>
    public string Resolve(string file)
    {
        // As written first: what is outside is not even looked at.
        if (!folders.Any(folder => IsInside(folder, file)))
        {
            throw new ReferenceRefusedException($"The file '{file}' is outside the folder of the document. Give a folder that holds both with --ref-root DIR, in a build with SchemaGateReferenceRoot.");
        }

        var real = RealPath.Of(file);
        return folders.Any(folder => IsInside(RealPath.Of(folder), real))
            ? real
            : throw new ReferenceRefusedException($"The file '{file}' is a link to '{real}', outside the folder of the document. Give a folder that holds both with --ref-root DIR, in a build with SchemaGateReferenceRoot.");
    }

    public static bool IsInside(string folder, string file)
    {
        var relative = Path.GetRelativePath(folder, file);
        return !Path.IsPathRooted(relative) && relative != ".." && !relative.StartsWith($"..{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
    }
}
