using System.Text;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Tests.Containment;

/// <summary>Reads schemas from their text.</summary>
internal static class Schemas
{
    /// <summary>A schema; it may refer to <c>#/components/schemas/Root</c> (itself) and to the schemas of <paramref name="others"/>, a list of members.</summary>
    public static Schema Read(string text, string others = "", SchemaDialect dialect = SchemaDialect.OpenApi31)
    {
        var version = dialect == SchemaDialect.OpenApi31 ? "3.1.0" : "3.0.3";
        var rest = others.Length > 0 ? "," + others : string.Empty;
        var head = "{\"openapi\":\"" + version + "\",\"info\":{\"title\":\"t\",\"version\":\"1\"},\"paths\":{},";
        var json = head + "\"components\":{\"schemas\":{\"Root\":" + text + rest + "}}}";
        var document = DocumentReader.Read(new DocumentInput("test.json", Encoding.UTF8.GetBytes(json)), new ReadLimits());
        return new SchemaSpace(new LocalReferences(document), dialect).Of(document.Root["components"]["schemas"]["Root"]);
    }
}
