using System.Text;

namespace SchemaGate.Engine.Policy.Reading;

/// <summary>The JSON Schema (2020-12) of <c>schemagate.yml</c>, for editors.</summary>
public static class ConfigurationSchema
{
    private const string Start = "    \"rule\": {\n      \"enum\": [";
    private const string End = "]\n    },\n";

    /// <summary>Opens the schema's UTF-8 text; the caller disposes it.</summary>
    public static Stream Open() => new MemoryStream(Encoding.UTF8.GetBytes(Render()));

    /// <summary>The schema's text, with every rule that there is.</summary>
    public static string Render()
    {
        var text = ReadResource();
        var start = text.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var end = text.IndexOf(End, start, StringComparison.Ordinal);
        var rules = string.Join(",\n", KnownRules.Names.Chunk(2).Select(pair => $"        \"{pair[0]}\", \"{pair[1]}\""));
        return $"{text[..start]}\n{rules}\n      {text[end..]}";
    }

    private static string ReadResource()
    {
        using var resource = typeof(ConfigurationSchema).Assembly.GetManifestResourceStream("schemagate.schema.json")!;
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd();
    }
}
