using System.IO.Enumeration;
using SchemaGate.Engine;
using SchemaGate.Engine.Files;

namespace SchemaGate.Cli.Inputs;

/// <summary>A folder of the file system. Links to folders are not followed; a link to a file must stay below the folder.</summary>
internal sealed class FileTree : IDocumentTree
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    private readonly string _folder;

    /// <exception cref="InputException">The folder cannot be read, or holds a link that leads out of it.</exception>
    public FileTree(TreeText text)
    {
        _folder = text.Folder;
        try
        {
            Names = text.Pattern.Filter(Directory.Exists(Root) ? FilesBelow(Root) : []);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw UnreadableInput.Because(text.Folder, $"The folder cannot be read. {fault.Message}");
        }

        foreach (var name in Names)
        {
            RefuseWayOut(name);
        }
    }

    public IReadOnlyCollection<string> Names { get; }

    private string Root => Path.GetFullPath(_folder.Length == 0 ? "." : _folder);

    public string AddressOf(string name) => Path.Combine(_folder, name);

    // Hidden folders may be large, and nothing in them is meant.
    private static FileSystemEnumerable<string> FilesBelow(string root) =>
        new(root, (ref entry) => Path.GetRelativePath(root, entry.ToFullPath()).Replace(Path.DirectorySeparatorChar, '/'), Everything)
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && !entry.FileName.StartsWith('.'),
        };

    private void RefuseWayOut(string name)
    {
        var file = Path.Combine(Root, name);
        if (new FileInfo(file).LinkTarget is not null && !AllowedFolders.IsInside(RealPath.Of(Root), RealPath.Of(file)))
        {
            throw UnreadableInput.Because(AddressOf(name), $"It is a link out of the folder '{_folder}'. Give the document itself, or a pattern that leaves it out.");
        }
    }
}
