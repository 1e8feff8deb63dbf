using SchemaGate.Engine;
using SchemaGate.Engine.Files;

namespace SchemaGate.Cli.Inputs;

/// <summary>Finds the folder behind what a user wrote for many documents, in the file system or in a git revision.</summary>
internal sealed class DocumentTrees(GitRevisions revisions)
{
    /// <returns>Null for what is one document.</returns>
    /// <exception cref="InputException">The place cannot be read.</exception>
    public IDocumentTree? Of(string text)
    {
        if (text.StartsWith(GitAddress.Prefix, StringComparison.Ordinal))
        {
            return GitTreeOf(text);
        }

        return TreeText.IsPattern(text) && !File.Exists(text) || Directory.Exists(text) ? new FileTree(TreeText.Parse(text)) : null;
    }

    private GitTree? GitTreeOf(string text)
    {
        try
        {
            var address = GitAddress.Parse(text);
            var tree = TreeText.Parse(address.Path);
            var (commit, folder) = (revisions[address.Revision], GitRepository.FromRoot(tree.Folder));
            return TreeText.IsPattern(address.Path) || GitRepository.IsFolder(commit, folder) ? new(commit, folder, tree.Pattern) : null;
        }
        catch (IOException fault)
        {
            throw UnreadableInput.Because(text, fault.Message);
        }
    }
}
