using SchemaGate.Cli.Inputs;
using SchemaGate.Engine;
using SchemaGate.Engine.Files;

namespace SchemaGate.Cli.History;

/// <summary>Asks git for the commits that changed a document: along first parents, so that a merge is one step, and across renames.</summary>
internal static class VersionList
{
    // Fields end with NUL, which no name or message can hold.
    private const string Format = "--format=%H%x00%aI%x00%an%x00%s";

    /// <param name="document">A path of the working tree; it may be deleted by now.</param>
    /// <param name="since">Only commits that this revision does not have; null for all.</param>
    /// <param name="limit">Most versions, newest first.</param>
    /// <returns>Oldest first.</returns>
    /// <exception cref="InputException">There is no repository, revision or document.</exception>
    public static IReadOnlyList<DocumentVersion> Of(string document, string? since, int limit)
    {
        try
        {
            return Read(document, since is null ? "HEAD" : $"{GitRepository.CommitOf(since)}..HEAD", limit);
        }
        catch (IOException fault)
        {
            throw UnreadableInput.Because(document, fault.Message);
        }
    }

    /// <summary>The versions before one, newest first.</summary>
    public static IEnumerable<DocumentVersion> Before(DocumentVersion version, int limit) =>
        Parse(Log($":(top,literal){version.PathBefore}", $"{version.Commit}^", limit).Text);

    private static List<DocumentVersion> Read(string document, string range, int limit)
    {
        var answer = Log($":(literal){document}", range, limit);
        var versions = answer.ExitCode == 0 ? Parse(answer.Text).Reverse().ToList() : throw new IOException(WhyNone());
        return versions.Count > 0 || File.Exists(document) ? versions : throw new IOException("git has no commit that changed it. Check the path; it starts at the current folder.");
    }

    private static GitAnswer Log(string path, string range, int limit) =>
        GitProcess.Run("", "log", "--first-parent", "--follow", "--name-status", "-z", Format, $"--max-count={limit}", range, "--", path);

    private static IEnumerable<DocumentVersion> Parse(string log)
    {
        var fields = new Queue<string>(log.Split('\0'));
        while (fields.Count > 1)
        {
            var (commit, date, author, subject) = (fields.Dequeue(), fields.Dequeue(), fields.Dequeue(), fields.Dequeue());
            var (status, before) = (fields.Dequeue().TrimStart('\n'), fields.Dequeue());
            yield return new(commit, date, author, subject, IsTwoPaths(status) ? fields.Dequeue() : before, before, status != "D");
        }
    }

    // A rename or copy names where the file was and where it is.
    private static bool IsTwoPaths(string status) => status[0] is 'R' or 'C';

    private static string WhyNone() => GitRepository.IsShallow() is null
        ? GitRepository.NoRepository
        : "git knows no history of it. Give a file inside the repository, after the first commit.";
}
