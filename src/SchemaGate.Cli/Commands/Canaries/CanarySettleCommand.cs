using System.CommandLine;
using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Cli.Deploying;
using SchemaGate.Cli.Deploying.Options;
using SchemaGate.Cli.Deploying.Telling;
using SchemaGate.Engine.Reporting;

namespace SchemaGate.Cli.Commands.Canaries;

/// <summary>The last step of a pipeline: rolls back what a killed run left behind, and leaves alone what ended or waits for a person.</summary>
internal static class CanarySettleCommand
{
    private static readonly OperatorRequest Rollback = new(OperatorWish.Rollback, "settle", "the process that ran the rollout is gone.");

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
            return await StatusOfAsync(task, terminal).ConfigureAwait(false) switch
            {
                { Standing: RolloutStanding.Running or RolloutStanding.LeftBehind } => await CanaryRun.RunAsync(task with { IsTakeOver = true, Request = Rollback }, telemetry, terminal).ConfigureAwait(false),
                { Standing: RolloutStanding.None } => Tell("Nothing to settle: no rollout was left behind.", ExitCodes.Pass, terminal),
                var status => Tell(Waits(status), ExitCodes.Pass, terminal),
            };
        }
        catch (PlatformException fault)
        {
            return Tell($"The service cannot be read: {fault.Message}", ExitCodes.CouldNotCompare, terminal);
        }
    }

    // A run that ends in good order takes its mark off, or writes why it waits. What has neither was killed, though its lease may live on.
    private static async Task<ServiceStatus> StatusOfAsync(RolloutTask task, Terminal terminal)
    {
        using var cloud = await CloudConnection.OpenAsync(task, terminal.Clock).ConfigureAwait(false);
        return new(task.Service.Address, await cloud.Platform.Host.ReadAsync(CancellationToken.None).ConfigureAwait(false), cloud.Clock.GetUtcNow());
    }

    private static string Waits(ServiceStatus status) =>
        $"Nothing to settle: the rollout of {status.Mark!.Canary} is {ServiceStatusText.StateOf(status, status.Mark)}. Next: {NextCommand.For(status)}";

    private static int Tell(string sentence, int code, Terminal terminal)
    {
        terminal.Error.WriteLine($"schemagate: {SafeText.Of(sentence)}");
        return code;
    }
}
