using System.CommandLine;
using SchemaGate.Cli.Deploying;
using SchemaGate.Cli.Deploying.Options;

namespace SchemaGate.Cli.Commands.Canaries;

/// <summary>Goes on with a rollout whose process is gone, or that was held.</summary>
internal static class CanaryResumeCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("resume", "Go on with a rollout whose process is gone, or that was held.");
        var options = new DeployOptions();
        var smoke = new SmokeOptions();
        options.AddTo(command);
        smoke.AddTo(command);
        DeployAction.Set(command, terminal, (parsed, configuration) =>
        {
            var task = options.ReadTask(parsed, terminal, configuration);
            task = task with { IsTakeOver = true, Smoke = smoke.Read(parsed, options.Configured(parsed, terminal, configuration)) };
            return CanaryRun.RunAsync(task, options.ReadTelemetry(parsed, terminal), terminal);
        });
        return command;
    }
}
