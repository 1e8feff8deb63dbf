using SchemaGate.Engine;

namespace SchemaGate.Cli.Inputs;

/// <summary>A document from a file.</summary>
internal sealed class FileSource(InputOptions options)
{
    public DocumentInput Read(string path)
    {
        try
        {
            var files = new FileReferences(path, Path.GetFullPath(path), options.ReferenceRoot);
            return new(path, Content(path), new ReferenceRouter(files, options));
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw UnreadableInput.Because(path, "The file does not exist. Check the path; it starts at the current folder.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw UnreadableInput.Because(path, $"The file cannot be read. {fault.Message}");
        }
    }

    public static ReadOnlyMemory<byte> Content(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        return BoundedStream.ReadAll(file);
    }
}
