using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Policy.Reading;

/// <summary>Reads <c>schemagate.yml</c>. All that is wrong is told at once.</summary>
public static class ConfigurationReader
{
    /// <param name="input">The file.</param>
    /// <param name="folder">The file's folder from the current one, from which its relative paths start; empty when they are the same.</param>
    public static ConfigurationReading Read(DocumentInput input, string folder)
    {
        var faults = new Faults();
        if (IsBlank(input.Content.Span))
        {
            return new ConfigurationReading(GateConfiguration.Default, []);
        }

        try
        {
            var root = DocumentReader.ReadData(input, new ReadLimits()).Root;
            var configuration = Read(new Section(root, string.Empty, faults), new FileNames(folder));
            return new ConfigurationReading(configuration, faults.Problems);
        }
        catch (InputException fault)
        {
            return new ConfigurationReading(GateConfiguration.Default, [fault.Problem]);
        }
    }

    /// <summary>A file that holds comments only, as a sample in which every line is still commented out, decides nothing.</summary>
    private static bool IsBlank(ReadOnlySpan<byte> content)
    {
        foreach (var line in content.Split((byte)'\n'))
        {
            var text = content[line].Trim(" \t\r"u8);
            if (!text.IsEmpty && text[0] != (byte)'#')
            {
                return false;
            }
        }

        return true;
    }

    private static GateConfiguration Read(Section root, FileNames files)
    {
        var policy = PolicySection.Read(root);
        var configuration = new GateConfiguration
        {
            Policy = policy,
            Suppressions = root.Text("suppressions") is { } file ? files.FromHere(file) : null,
            Services = new ServiceSection(root.Faults, files).Read(root.Items("services")),
            Canary = CanarySection.Read(root.Sub("canary")),
        };
        root.End();
        return configuration;
    }
}
