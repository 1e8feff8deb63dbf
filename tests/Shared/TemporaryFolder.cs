namespace SchemaGate.Tests;

/// <summary>A folder that is gone after the test.</summary>
#pragma warning disable CA1812 // Every test project has it, and not every one needs a folder.
internal sealed class TemporaryFolder : IDisposable
#pragma warning restore CA1812
{
    public string Root { get; } = Directory.CreateTempSubdirectory("schemagate-").FullName;

    public string PathOf(string name) => Path.Combine(Root, name);

    /// <summary>Writes a file, with its folders, and returns its full path.</summary>
    public string Write(string name, string content)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
