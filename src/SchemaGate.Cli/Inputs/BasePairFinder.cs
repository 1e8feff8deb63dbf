using SchemaGate.Engine;
using SchemaGate.Engine.Files;
using SchemaGate.Engine.Policy;

namespace SchemaGate.Cli.Inputs;

/// <summary>Pairs documents of the working tree with their state where this branch left another.</summary>
internal sealed class BasePairFinder
{
    private readonly GitCommit _base;
    private readonly string _root;

    /// <param name="baseRef">The other branch, or any revision.</param>
    /// <exception cref="InputException">The place where the branches part is not known.</exception>
    public BasePairFinder(string baseRef)
    {
        try
        {
            _base = MergeBase.Of(baseRef);
            _root = GitRepository.Root();
        }
        catch (IOException fault)
        {
            throw UnreadableInput.Because($"{GitAddress.Prefix}{baseRef}", fault.Message);
        }
    }

    /// <param name="texts">Documents, folders and patterns of the working tree.</param>
    /// <returns>One pair for each document, named by its path from the repository's root.</returns>
    /// <exception cref="InputException">A document is outside the repository, or is neither there now nor was it before.</exception>
    public IReadOnlyList<DocumentPair> Find(IEnumerable<string> texts) => [.. texts.SelectMany(Find).DistinctBy(pair => pair.Name)];

    /// <param name="documents">Documents of the working tree. The old side is the old document, where that is a file, as it was.</param>
    /// <returns>One pair for each document, in their order.</returns>
    /// <exception cref="InputException">A document is outside the repository, or is neither there now nor was it before.</exception>
    public IReadOnlyList<DocumentPair> Find(IEnumerable<ServiceDocument> documents) => [.. documents.Select(Find)];

    private DocumentPair Find(ServiceDocument document)
    {
        var before = document.Old is { } old && Address.IsFile(old) ? old : document.New;
        return One(document.Name, FromRoot(before, before), document.New);
    }

    private IEnumerable<DocumentPair> Find(string text)
    {
        var tree = TreeText.Parse(text);
        var path = FromRoot(tree.Folder.Length == 0 ? "." : tree.Folder, text);
        return TreeText.IsPattern(text) || Directory.Exists(text) || GitRepository.IsFolder(_base, path)
            ? DocumentPairs.ByName(new GitTree(_base, path, tree.Pattern), new FileTree(tree), name => TreePath.Combine(path, name))
            : [One(path, path, text)];
    }

    private DocumentPair One(string name, string path, string text)
    {
        var (isOld, isNew) = (GitRepository.IsFile(_base, path), File.Exists(text));
        return isOld || isNew
            ? new(name, new($"{GitAddress.Prefix}{_base.Revision}:{path}", isOld), new(text, isNew), IsChosen: true)
            : throw UnreadableInput.Because(text, $"The file does not exist, nor did it at '{_base.Revision}', where this branch begins. Check the path; it starts at the current folder.");
    }

    // The document itself may be a link; git knows it by the place where it stands.
    private string FromRoot(string path, string text)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var real = full == Path.GetPathRoot(full) ? full : Path.Combine(RealPath.Of(Path.GetDirectoryName(full)!), Path.GetFileName(full));
        return AllowedFolders.IsInside(_root, real)
            ? TreePath.Combine("", Path.GetRelativePath(_root, real).Replace(Path.DirectorySeparatorChar, '/'))
            : throw UnreadableInput.Because(text, $"It is outside the git repository '{_root}', so it has no state to compare with. Give OLD and NEW instead of --base-ref.");
    }
}
