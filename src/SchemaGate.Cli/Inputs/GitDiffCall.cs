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

    /// <summary>How many of the last arguments are git's: the modes of files tell. Null when none are.</summary>
    public static int? CountIn(IReadOnlyList<string> arguments) => arguments switch
    {
        [_, _, _, .., var oldMode, _, _, var newMode] when IsMode(oldMode) && IsMode(newMode) => NewPathIndex,
        [_, _, _, .., var oldMode, _, _, var newMode, _, _] when IsMode(oldMode) && IsMode(newMode) => NewPathIndex + 2,
        _ => null,
    };

    /// <param name="arguments">Seven or nine.</param>
    /// <param name="reach">What the document may refer to.</param>
    public static GitDiffCall Parse(string[] arguments, InputOptions reach)
    {
        var path = arguments[0];
        var newPath = arguments.Length > NewPathIndex ? arguments[NewPathIndex] : path;
        return new(newPath, new($"a/{path}", arguments[1], path, reach), new($"b/{newPath}", arguments[4], newPath, reach));
    }

    // A file that is not there has the mode "." .
    private static bool IsMode(string text) => text == "." || (text.Length == 6 && text.All(char.IsAsciiDigit));
}
