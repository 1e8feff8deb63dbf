using System.CommandLine;
using SchemaGate.Canary.Policies;
using SchemaGate.Cli.Deploying;
using SchemaGate.Cli.Deploying.Options;

namespace SchemaGate.Cli.Commands.Canaries;

/// <summary>Gives a canary its first share of the traffic, and leaves the watching to another command.</summary>
internal static class CanaryStartCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("start", "Deploy a canary and give it its first share of the traffic. `canary monitor` then watches it.");
        var canary = new CanaryChoice();
        var smoke = new SmokeOptions();
        var options = new DeployOptions();
        canary.AddTo(command);
        options.AddTo(command);
        smoke.AddTo(command);
        DeployAction.Set(command, terminal, (parsed, configuration) =>
        {
            var task = canary.ApplyTo(options.ReadTask(parsed, terminal, configuration), parsed);
            task = task with { Policy = task.Policy with { Goal = Goal.Shift }, Smoke = smoke.Read(parsed, options.Configured(parsed, terminal, configuration)) };
            return CanaryRun.RunAsync(task, options.ReadTelemetry(parsed, terminal), terminal);
        });
        return command;
    }
}
