using SchemaGate.Engine.Policy;
using SchemaGate.Engine.Policy.Reading;

namespace SchemaGate.Engine.Files;

/// <summary>Reads a configuration from disk.</summary>
internal static class ConfigurationFile
{
    /// <summary>The name of the file that is found by itself.</summary>
    public const string DefaultName = "schemagate.yml";

    /// <param name="file">The file as the user gave it, or as it was found.</param>
    public static ConfigurationReading Read(string file)
    {
        try
        {
            return ConfigurationReader.Read(new DocumentInput(file, File.ReadAllBytes(file)), Path.GetDirectoryName(file) ?? string.Empty);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new ConfigurationReading(GateConfiguration.Default, [Unreadable(file)]);
        }
    }

    /// <summary>Something that is wrong with a configuration.</summary>
    public static InputProblem Problem(string message, Place place) => new("SG9301", "invalid-configuration", message, place);

    private static InputProblem Unreadable(string file)
    {
        var reason = Directory.Exists(file) ? "It is a folder; give the file." : File.Exists(file) ? "Check its permissions." : "It does not exist; check the path.";
        return Problem($"The configuration cannot be read. {reason}", new(file, 1, 1, string.Empty));
    }
}
