using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Reading;
using SchemaGate.Engine.Documents.Resolution;

namespace SchemaGate.Engine.Tests.SecondReader;

/// <summary>Reads a document with the engine and with Microsoft.OpenApi.</summary>
internal static class Reading
{
    /// <exception cref="InputException">The engine refuses the document.</exception>
    public static Contract ByUs(string name, byte[] content)
    {
        var documents = DocumentSet.Read(new DocumentInput(name, content), new ReadLimits());
        return ContractReader.Read(documents.Root, new ReferenceResolver(documents));
    }

    public static ReadResult ByThem(string name, byte[] content)
    {
        var json = name.EndsWith(".json", StringComparison.Ordinal) ? content : System.Text.Encoding.UTF8.GetBytes(YamlAsJson.Of(System.Text.Encoding.UTF8.GetString(content)));
        using var stream = new MemoryStream(json);
        return OpenApiDocument.Load(stream, "json", new OpenApiReaderSettings { LoadExternalRefs = false });
    }
}
