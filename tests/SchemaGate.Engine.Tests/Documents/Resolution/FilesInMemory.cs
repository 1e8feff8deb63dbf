using System.Text;

namespace SchemaGate.Engine.Tests.Documents.Resolution;

/// <summary>Documents in memory; a reference is looked up by the name that it gives.</summary>
internal sealed class FilesInMemory(params (string Name, string Content)[] files) : IReferenceLoader
{
    public List<string> Loaded { get; } = [];

    public DocumentInput Main => Input(files[0]);

    public DocumentInput Load(string referrer, string reference)
    {
        Loaded.Add($"{referrer} -> {reference}");
        var found = files.FirstOrDefault(file => file.Name == reference);
        return found.Name is null ? throw new ReferenceRefusedException("There is no such file.") : Input(found) with { References = null };
    }

    private DocumentInput Input((string Name, string Content) file) => new(file.Name, Encoding.UTF8.GetBytes(file.Content), this);
}
