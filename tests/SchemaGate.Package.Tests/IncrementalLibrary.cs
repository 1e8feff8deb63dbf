namespace SchemaGate.Package.Tests;

/// <summary>A library that was built with its baseline, once for all tests of a class: each gives its sources back as it found them.</summary>
public sealed class IncrementalLibrary : IDisposable
{
    private readonly Dictionary<string, string> _sources;

    public IncrementalLibrary(PackedPackages packages)
    {
        Library = new("yaml-library", packages);
        BuildAssert.Passes(Library.Build("-p:SchemaGateUpdateBaseline=true"));
        BuildAssert.Passes(Library.Build());
        _sources = new[] { "api", "openapi" }.SelectMany(folder => Directory.GetFiles(Library.PathOf(folder))).ToDictionary(file => file, File.ReadAllText);
    }

    internal Consumer Library { get; }

    /// <summary>Writes the document and its baseline as they were when the library was built.</summary>
    public void Restore()
    {
        foreach (var (file, text) in _sources)
        {
            File.WriteAllText(file, text);
        }
    }

    public void Dispose() => Library.Dispose();
}
