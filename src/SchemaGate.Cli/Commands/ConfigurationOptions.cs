using System.CommandLine;
using SchemaGate.Engine.Files;
using SchemaGate.Engine.Policy;

namespace SchemaGate.Cli.Commands;

/// <summary>Which configuration is in force.</summary>
internal sealed class ConfigurationOptions
{
    private readonly Option<string?> _config = new("--config") { Description = $"The configuration. Default: {ConfigurationFile.DefaultName} in this folder or the nearest one above it, within the repository.", HelpName = "FILE" };
    private readonly Option<bool> _noConfig = new("--no-config") { Description = "Read no configuration." };

    public void AddTo(Command command)
    {
        command.Add(_config);
        command.Add(_noConfig);
        command.Validators.Add(result =>
        {
            if (result.GetResult(_config) is not null && result.GetValue(_noConfig))
            {
                result.AddError("--config and --no-config contradict each other. Give one of them.");
            }
        });
    }

    /// <summary>What the file says, or what is wrong with it; the default where there is none.</summary>
    public ConfigurationReading Read(ParseResult parsed)
    {
        var file = parsed.GetValue(_noConfig) ? null : parsed.GetValue(_config) ?? UpwardSearch.Find(ConfigurationFile.DefaultName, Directory.GetCurrentDirectory());
        return file is null ? new(GateConfiguration.Default, []) : ConfigurationFile.Read(file);
    }
}
