using SchemaGate.Engine;
using SchemaGate.Engine.Files;

namespace SchemaGate.Cli.Inputs;

/// <summary>Pairs the documents of two places: two documents, or two folders or patterns whose documents pair by name.</summary>
internal sealed class PairFinder(GitRevisions revisions)
{
    /// <exception cref="InputException">A place cannot be read, or only one of them holds many documents.</exception>
    public IReadOnlyList<DocumentPair> Find(string old, string @new) => (TreeOf(old), TreeOf(@new)) switch
    {
        (null, null) => [new(@new, new(old), new(@new), IsChosen: true)],
        ({ } oldTree, { } newTree) => [.. DocumentPairs.ByName(oldTree, newTree, name => name)],
        (null, _) => throw OnlyOne(old, @new),
        _ => throw OnlyOne(@new, old),
    };

    private IDocumentTree? TreeOf(string text)
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

    private static InputException OnlyOne(string document, string tree) =>
        UnreadableInput.Because(document, $"This is no folder or pattern, but '{tree}' is one. Give two documents, or two folders or patterns.");
}
