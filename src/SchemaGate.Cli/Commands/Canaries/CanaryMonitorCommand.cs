using System.CommandLine;
using SchemaGate.Canary.Policies;
using SchemaGate.Cli.Deploying;

namespace SchemaGate.Cli.Commands.Canaries;

/// <summary>Watches a canary that has its share of the traffic, and promotes it or rolls it back.</summary>
internal static class CanaryMonitorCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("monitor", "Watch a canary that has a share of the traffic; promote it or roll it back.");
        var revision = new Option<string>("--revision") { Description = "The canary revision.", HelpName = "NAME", Required = true };
        var stable = new Option<string?>("--stable") { Description = "The revision to go back to. Default: the one that has the rest of the traffic.", HelpName = "NAME" };
        var noPromote = new Option<bool>("--no-promote") { Description = "End with 0 when the canary is healthy and leave the promotion to another command." };
        var options = new DeployOptions();
        command.Add(revision);
        command.Add(stable);
        command.Add(noPromote);
        options.AddTo(command);
        DeployAction.Set(command, terminal, (parsed, configuration) =>
        {
            var task = options.ReadTask(parsed, terminal, configuration);
            task = task with
            {
                Revision = parsed.GetValue(revision),
                Stable = parsed.GetValue(stable),
                IsTakeOver = true,
                AdoptsSplit = true,
                Policy = task.Policy with { Goal = parsed.GetValue(noPromote) ? Goal.Verdict : Goal.Promotion },
            };
            return CanaryRun.RunAsync(task, options.ReadTelemetry(parsed, terminal), terminal);
        });
        return command;
    }
}
