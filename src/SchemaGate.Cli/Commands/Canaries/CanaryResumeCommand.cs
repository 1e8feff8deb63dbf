using System.CommandLine;
using SchemaGate.Cli.Deploying;

namespace SchemaGate.Cli.Commands.Canaries;

/// <summary>Goes on with a rollout whose process is gone, or that was held.</summary>
internal static class CanaryResumeCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("resume", "Go on with a rollout whose process is gone, or that was held.");
        var configuration = new ConfigurationOptions();
        var options = new DeployOptions();
        options.AddTo(command);
        configuration.AddTo(command);
        DeployAction.Set(command, terminal, parsed =>
        {
            var reading = configuration.Read(parsed);
            return reading.Problems.Count > 0
                ? Task.FromResult(ConfigurationErrors.Write(reading.Problems, terminal.Error))
                : CanaryRun.RunAsync(options.ReadTask(parsed, terminal, reading.Configuration) with { IsTakeOver = true }, options.ReadTelemetry(parsed, terminal), terminal);
        });
        return command;
    }
}
