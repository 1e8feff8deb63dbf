using SchemaGate.Engine;
using SchemaGate.Engine.Files;

namespace SchemaGate.Cli.Inputs;

/// <summary>A document from a file, which may also refer to the network when that is allowed.</summary>
internal sealed class FileSource(InputOptions options)
{
    public DocumentInput Read(string path)
    {
        var document = DocumentFile.Read(path, options.ReferenceRoot);
        return document with { References = new ReferenceRouter(document.References!, options) };
    }
}
