using System.CommandLine;
using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Cli.Deploying;
using SchemaGate.Cli.Deploying.Options;
using SchemaGate.Engine.Reporting;

namespace SchemaGate.Cli.Commands.Canaries;

/// <summary>The last step of a pipeline: rolls back what a killed run left behind, and leaves alone what ended or waits for a person.</summary>
internal static class CanarySettleCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("settle", "Roll back a rollout whose process was killed; do nothing when there is none. For the last step of a pipeline, which always runs.");
        var options = new DeployOptions();
        options.AddTo(command);
        DeployAction.Set(command, terminal, (parsed, configuration) =>
            SettleAsync(options.ReadTask(parsed, terminal, configuration), options.ReadTelemetry(parsed, terminal), terminal));
        return command;
    }

    private static async Task<int> SettleAsync(RolloutTask task, TelemetrySettings telemetry, Terminal terminal)
    {
        try
        {
            return await IsLeftBehindAsync(task, terminal).ConfigureAwait(false)
                ? await CanaryRun.RunAsync(task with { IsTakeOver = true, Request = new(OperatorWish.Rollback, "settle", "the process that ran the rollout is gone.") }, telemetry, terminal).ConfigureAwait(false)
                : Tell("Nothing to settle: no rollout was left behind.", ExitCodes.Pass, terminal);
        }
        catch (PlatformException fault)
        {
            return Tell($"The service cannot be read: {fault.Message}", ExitCodes.CouldNotCompare, terminal);
        }
    }

    // A run that ends in good order takes its mark off, or lets its lease go.
    private static async Task<bool> IsLeftBehindAsync(RolloutTask task, Terminal terminal)
    {
        using var cloud = await CloudConnection.OpenAsync(task, terminal.Clock).ConfigureAwait(false);
        var state = await cloud.Platform.Host.ReadAsync(CancellationToken.None).ConfigureAwait(false);
        return RolloutMark.Of(state.Annotations) is { } mark && mark.LeaseUntil > cloud.Clock.GetUtcNow();
    }

    private static int Tell(string sentence, int code, Terminal terminal)
    {
        terminal.Error.WriteLine($"schemagate: {SafeText.Of(sentence)}");
        return code;
    }
}
