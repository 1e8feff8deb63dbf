using SchemaGate.Engine;

namespace SchemaGate.Cli.Inputs;

/// <summary>Reads files of one commit. The commit is a closed world, so that every file in it may be read.</summary>
/// <param name="name">The first document as the user gave it.</param>
/// <param name="commit">Where the files are.</param>
/// <param name="path">The first document's path from the repository's root.</param>
internal sealed class GitReferences(string name, GitCommit commit, string path) : IReferenceLoader
{
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal) { [name] = path };

    public DocumentInput Load(string referrer, string reference)
    {
        try
        {
            var file = TreePath.Combine(TreePath.FolderOf(_paths[referrer]), reference);
            var document = file == path ? name : $"{GitAddress.Prefix}{commit.Revision}:{file}";
            _paths.TryAdd(document, file);
            return new(document, Read(file));
        }
        catch (IOException fault)
        {
            throw new ReferenceRefusedException(fault.Message);
        }
    }

    /// <exception cref="IOException">The commit holds no such file.</exception>
    public ReadOnlyMemory<byte> Read(string file) => GitRepository.Read(commit, file);
}
