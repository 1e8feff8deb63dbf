namespace SchemaGate.Engine.Files;

/// <summary>A document in a file.</summary>
public static class DocumentFile
{
    /// <summary>
    /// Reads it; its references reach files in its own folder and in <paramref name="referenceRoot"/>, and nothing over the network.
    /// Of JSON that is laid out for people, the content is without the indentation; places are those of the file.
    /// </summary>
    /// <param name="path">The file, from the current folder; findings name the document so.</param>
    /// <param name="referenceRoot">A further folder that references may reach into; null for none.</param>
    /// <exception cref="InputException">The file cannot be read.</exception>
    public static DocumentInput Read(string path, string? referenceRoot = null)
    {
        try
        {
            return Read(path, new FileReferences(path, Path.GetFullPath(path), referenceRoot));
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw UnreadableInput.Because(path, "The file does not exist. Check the path; it starts at the current folder.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException && Directory.Exists(path))
        {
            throw UnreadableInput.Because(path, "It is a folder. Give the file.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw UnreadableInput.Because(path, $"The file cannot be read. {fault.Message}");
        }
    }

    /// <exception cref="IOException">The file cannot be read, or is longer than any document may be.</exception>
    internal static DocumentInput Read(string path, IReferenceLoader references)
    {
        using var file = Open(path);
        return LaidOutJson.TryRead(file) is { } text
            ? new(path, text.Text, references) { Positions = text }
            : new(path, BoundedStream.ReadAll(file), references);
    }

    /// <summary>The bytes as they are.</summary>
    /// <exception cref="IOException">The file cannot be read, or is longer than any document may be.</exception>
    internal static ReadOnlyMemory<byte> Content(string path)
    {
        using var file = Open(path);
        return BoundedStream.ReadAll(file);
    }

    // No buffer: whoever reads has one.
    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
}
