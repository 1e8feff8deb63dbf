using System.Globalization;
using System.Text;

namespace SchemaGate.Cli.Inputs;

/// <summary>Questions to the git repository that holds the current folder.</summary>
internal static class GitRepository
{
    /// <summary>The hash of the commit that a revision names.</summary>
    /// <exception cref="IOException">There is no repository, or no such revision in it.</exception>
    public static string CommitOf(string revision)
    {
        var answer = GitProcess.Run("", "rev-parse", "--verify", "--quiet", "--end-of-options", $"{revision}^{{commit}}");
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

    private static string WhyNoCommit(string revision)
    {
        var answer = GitProcess.Run("", "rev-parse", "--is-shallow-repository");
        return (answer.ExitCode, answer.Text) switch
        {
            (0, "true") => $"git does not know the revision '{revision}', and this clone is shallow. Fetch it: git fetch --depth=1 origin {revision}, or fetch-depth: 0 for actions/checkout.",
            (0, _) => $"git does not know the revision '{revision}'. Check its name, or fetch it: git fetch origin.",
            _ => "The current folder is not in a git repository. Change into one, or give the document as a file.",
        };
    }
}
