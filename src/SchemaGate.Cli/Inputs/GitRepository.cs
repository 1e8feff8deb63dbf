using System.Globalization;
using System.Text;

namespace SchemaGate.Cli.Inputs;

/// <summary>Questions to the git repository that holds the current folder.</summary>
internal static class GitRepository
{
    public const string NoRepository = "The current folder is not in a git repository. Change into one, or give the document as a file.";

    /// <summary>The hash of the commit that a revision names.</summary>
    /// <exception cref="IOException">There is no repository, or no such revision in it.</exception>
    public static string CommitOf(string revision)
    {
        var answer = Verify(revision);
        return answer.ExitCode == 0 ? answer.Text : throw new IOException(WhyNoCommit(revision));
    }

    /// <summary>A path from the root, where <c>./</c> and <c>../</c> start at the current folder.</summary>
    public static string FromRoot(string path)
    {
        var isRelative = path.StartsWith("./", StringComparison.Ordinal) || path.StartsWith("../", StringComparison.Ordinal);
        return TreePath.Combine(isRelative ? GitProcess.Run("", "rev-parse", "--show-prefix").Text : "", path);
    }

    /// <summary>The content of a file; links inside the tree are followed.</summary>
    /// <exception cref="IOException">The commit holds no such file.</exception>
    public static ReadOnlyMemory<byte> Read(GitCommit commit, string path)
    {
        var output = GitProcess.Run($"{commit.Hash}:{path}\n", "cat-file", "--batch=%(objecttype) %(objectsize)", "--follow-symlinks").Output;
        var end = output.Span.IndexOf((byte)'\n');
        var head = end < 0 ? [] : Encoding.UTF8.GetString(output.Span[..end]).Split(' ');
        return head is ["blob", var size]
            ? output.Slice(end + 1, int.Parse(size, CultureInfo.InvariantCulture))
            : throw new IOException($"'{path}' is not a file at '{commit.Revision}'. The path starts at the repository's root; begin it with ./ to start at the current folder.");
    }

    /// <summary>The full path of the working tree.</summary>
    /// <exception cref="IOException">There is none.</exception>
    public static string Root()
    {
        var answer = GitProcess.Run("", "rev-parse", "--show-toplevel");
        return answer.ExitCode == 0 ? Path.GetFullPath(answer.Text) : throw new IOException("This git repository has no working tree. Give OLD and NEW as git:REF:path.");
    }

    /// <summary>The files below a folder, by their paths from it; none when the commit lacks the folder.</summary>
    public static IReadOnlyList<string> FilesBelow(GitCommit commit, string folder)
    {
        var answer = GitProcess.Run("", "ls-tree", "-r", "-z", "--full-tree", "--name-only", $"{commit.Hash}:{folder}");
        return answer.ExitCode == 0 ? answer.Text.Split('\0', StringSplitOptions.RemoveEmptyEntries) : [];
    }

    public static bool IsFolder(GitCommit commit, string path) => TypeOf(commit, path) == "tree";

    public static bool IsFile(GitCommit commit, string path) => TypeOf(commit, path) == "blob";

    /// <summary>Whether history was cut off when it was fetched; null outside a repository.</summary>
    public static bool? IsShallow()
    {
        var answer = GitProcess.Run("", "rev-parse", "--is-shallow-repository");
        return answer.ExitCode == 0 ? answer.Text == "true" : null;
    }

    public static bool Knows(string revision) => Verify(revision).ExitCode == 0;

    private static GitAnswer Verify(string revision) =>
        GitProcess.Run("", "rev-parse", "--verify", "--quiet", "--end-of-options", $"{revision}^{{commit}}");

    private static string TypeOf(GitCommit commit, string path) => GitProcess.Run("", "cat-file", "-t", $"{commit.Hash}:{path}").Text;

    private static string WhyNoCommit(string revision) => IsShallow() switch
    {
        null => NoRepository,
        true => $"git does not know the revision '{revision}', and this clone is shallow. Fetch it: git fetch --depth=1 origin {revision}, or fetch-depth: 0 for actions/checkout.",
        false => $"git does not know the revision '{revision}'. Check its name, or fetch it: git fetch origin.",
    };
}
