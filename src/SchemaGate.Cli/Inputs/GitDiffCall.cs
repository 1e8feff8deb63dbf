namespace SchemaGate.Cli.Inputs;

/// <summary>
/// What git gives to an external diff (git(1), GIT_EXTERNAL_DIFF): path, old file, hash and mode, new file, hash and mode; for a
/// rename also the new path and what git says of it.
/// </summary>
/// <param name="NewPath">The document's path from the repository's root, after the change.</param>
/// <param name="Old">The document before.</param>
/// <param name="New">The document after.</param>
internal sealed record GitDiffCall(string NewPath, GitDiffSide Old, GitDiffSide New)
{
    private const int NewPathIndex = 7;

    /// <param name="arguments">Seven or nine.</param>
    public static GitDiffCall Parse(string[] arguments)
    {
        var path = arguments[0];
        var newPath = arguments.Length > NewPathIndex ? arguments[NewPathIndex] : path;
        return new(newPath, new($"a/{path}", arguments[1], path), new($"b/{newPath}", arguments[4], newPath));
    }
}
