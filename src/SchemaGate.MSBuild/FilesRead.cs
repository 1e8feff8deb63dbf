using System.Collections.Concurrent;
using SchemaGate.Engine;
using SchemaGate.Engine.Files;

namespace SchemaGate.MSBuild;

/// <summary>Remembers every file that documents were read from, those that they refer to included.</summary>
internal sealed class FilesRead
{
    private readonly ConcurrentDictionary<string, bool> _all = new(StringComparer.Ordinal);

    /// <summary>Full paths, in ordinal order.</summary>
    public IEnumerable<string> All => _all.Keys.Order(StringComparer.Ordinal);

    /// <exception cref="InputException">The file cannot be read.</exception>
    public DocumentInput Read(string path, string? referenceRoot)
    {
        var document = DocumentFile.Read(path, referenceRoot);
        _all[path] = true;
        return document with { References = new Listener(document.References!, this) };
    }

    private sealed class Listener(IReferenceLoader loader, FilesRead files) : IReferenceLoader
    {
        public DocumentInput Load(string referrer, string reference)
        {
            var document = loader.Load(referrer, reference);
            files._all[document.Name] = true;
            return document with { References = this };
        }
    }
}
