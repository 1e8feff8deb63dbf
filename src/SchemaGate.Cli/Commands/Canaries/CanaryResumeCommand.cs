using System.CommandLine;
using SchemaGate.Cli.Deploying;

namespace SchemaGate.Cli.Commands.Canaries;

/// <summary>Goes on with a rollout whose process is gone, or that was held.</summary>
internal static class CanaryResumeCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("resume", "Go on with a rollout whose process is gone, or that was held.");
        var options = new DeployOptions();
        options.AddTo(command);
        DeployAction.Set(command, terminal, (parsed, configuration) =>
            CanaryRun.RunAsync(options.ReadTask(parsed, terminal, configuration) with { IsTakeOver = true }, options.ReadTelemetry(parsed, terminal), terminal));
        return command;
    }
}
