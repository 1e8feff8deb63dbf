namespace SchemaGate.Cli.Inputs;

/// <summary>A folder of one commit. A commit that lacks the folder has no documents.</summary>
/// <param name="commit">Where the folder is.</param>
/// <param name="folder">From the repository's root; empty for the root.</param>
/// <param name="pattern">Which files below it.</param>
internal sealed class GitTree(GitCommit commit, string folder, NamePattern pattern) : IDocumentTree
{
    public IReadOnlyCollection<string> Names { get; } = pattern.Filter(GitRepository.FilesBelow(commit, folder));

    public string AddressOf(string name) => $"{GitAddress.Prefix}{commit.Revision}:{TreePath.Combine(folder, name)}";
}
