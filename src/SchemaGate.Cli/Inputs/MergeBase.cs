namespace SchemaGate.Cli.Inputs;

/// <summary>Finds the commit where the current branch left another: what others merged since then is no change of this branch.</summary>
internal static class MergeBase
{
    private const int ShownDigits = 12;
    private const string Remote = "origin/";

    /// <exception cref="IOException">It is not known; the message says what to do.</exception>
    public static GitCommit Of(string baseRef)
    {
        if (baseRef.StartsWith('-'))
        {
            throw new IOException($"'{baseRef}' is not the name of a revision.");
        }

        var answer = GitProcess.Run("", "merge-base", baseRef, "HEAD");
        return answer.ExitCode == 0 ? new(answer.Text, answer.Text[..ShownDigits]) : throw new IOException(WhyNone(baseRef));
    }

    private static string WhyNone(string baseRef) => (GitRepository.IsShallow(), GitRepository.Knows(baseRef)) switch
    {
        (null, _) => GitRepository.NoRepository,
        (true, false) => $"git does not know the revision '{baseRef}', and this clone is shallow. Set fetch-depth: 0 for actions/checkout, or run: git fetch --unshallow; git fetch origin {BranchOf(baseRef)}",
        (false, false) => $"git does not know the revision '{baseRef}'. Check its name, or fetch it: git fetch origin {BranchOf(baseRef)}",
        (true, true) => $"This clone is shallow and ends before the commit where HEAD left '{baseRef}'. Set fetch-depth: 0 for actions/checkout, or run: git fetch --unshallow",
        (false, true) => $"HEAD and '{baseRef}' have no commit in common. Give --base-ref the branch that this one came from.",
    };

    private static string BranchOf(string baseRef) => baseRef.StartsWith(Remote, StringComparison.Ordinal) ? baseRef[Remote.Length..] : baseRef;
}
