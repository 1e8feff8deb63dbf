namespace SchemaGate.Engine.Files;

/// <summary>Reads files that a document refers to, inside its own folder and the reference root, whatever links say.</summary>
/// <param name="name">The first document as the user gave it; the names of the others are built like it.</param>
/// <param name="path">The full path of the first document.</param>
/// <param name="referenceRoot">A further folder that may be read; null for none.</param>
internal sealed class FileReferences(string name, string path, string? referenceRoot) : IReferenceLoader
{
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal) { [name] = path };
    private readonly AllowedFolders _folders = new([Path.GetDirectoryName(path)!, .. referenceRoot is null ? Array.Empty<string>() : [Path.GetFullPath(referenceRoot)]]);

    public DocumentInput Load(string referrer, string reference)
    {
        if (reference.Contains("://", StringComparison.Ordinal))
        {
            throw new ReferenceRefusedException($"'{reference}' is a reference over the network, which is not followed here. Commit a copy of the document and refer to that.");
        }

        try
        {
            var file = _folders.Resolve(Path.GetFullPath(reference, Path.GetDirectoryName(_paths[referrer])!));
            var document = NameOf(file);
            _paths.TryAdd(document, file);
            return new(document, DocumentFile.Content(file));
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ReferenceRefusedException($"The file '{reference}' does not exist. Its path starts at the folder of '{referrer}'.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new ReferenceRefusedException($"The file '{reference}' cannot be read. {fault.Message}");
        }
    }

    // From the real path, so that a file has one name however it was reached.
    private string NameOf(string file)
    {
        var home = RealPath.Of(Path.GetDirectoryName(path)!);
        if (file == Path.Combine(home, Path.GetFileName(path)) || file == RealPath.Of(path))
        {
            return name;
        }

        if (AllowedFolders.IsInside(home, file))
        {
            return Path.Combine(Path.GetDirectoryName(name) ?? "", Path.GetRelativePath(home, file));
        }

        return Path.IsPathRooted(name) ? file : Path.GetRelativePath(Environment.CurrentDirectory, file);
    }
}
