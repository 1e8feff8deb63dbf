using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Running;
using SchemaGate.Cli.Deploying.Contracts;
using SchemaGate.Cli.Deploying.Telling;

namespace SchemaGate.Cli.Deploying;

/// <summary>Runs one rollout to its end and says how it ended.</summary>
internal static class RolloutSession
{
    /// <returns>The exit code.</returns>
    /// <exception cref="WrongUseException">The service cannot be reached as asked.</exception>
    public static async Task<int> RunAsync(RolloutTask task, RolloutTelemetry telemetry, Terminal terminal)
    {
        using var cloud = await CloudConnection.OpenAsync(task, terminal.Clock).ConfigureAwait(false);
        using var interruption = new Interruption(terminal.Error.WriteLine);
#pragma warning disable CA5394 // Not a secret: it spreads retries.
        var runner = new RolloutRunner(WithDocument(cloud.Platform, task, telemetry), telemetry.Listener, cloud.Clock, Random.Shared);
#pragma warning restore CA5394
        var plan = task.PlanAt(cloud.Clock.GetUtcNow(), $"{Environment.MachineName}/{Environment.ProcessId}");
        return task.IsRehearsal
            ? await RehearseAsync(runner, plan, telemetry).ConfigureAwait(false)
            : await RunAsync(runner, plan, task, telemetry, interruption.Token).ConfigureAwait(false);
    }

    private static async Task<int> RunAsync(RolloutRunner runner, RolloutPlan plan, RolloutTask task, RolloutTelemetry telemetry, CancellationToken interrupted)
    {
        await telemetry.BeginAsync().ConfigureAwait(false);
        var rollout = await runner.RunAsync(plan, interrupted).ConfigureAwait(false);
        await telemetry.EndAsync(rollout, RolloutEndText.Of(rollout, task.Service.Address)).ConfigureAwait(false);
        return RolloutExit.CodeOf(rollout);
    }

    private static RolloutPlatform WithDocument(RolloutPlatform platform, RolloutTask task, RolloutTelemetry telemetry)
    {
        if (task.Document is not { } document)
        {
            return platform;
        }

        var check = new ServedDocumentCheck(document, sentence => telemetry.Tell(LogSeverity.Notice, sentence));
        return platform with { Smoke = platform.Smoke is { } smoke ? new SmokeChecks(smoke, check) : check };
    }

    private static async Task<int> RehearseAsync(RolloutRunner runner, RolloutPlan plan, RolloutTelemetry telemetry)
    {
        var rollout = await runner.RehearseAsync(plan).ConfigureAwait(false);
        if (rollout.Phase.IsEnd())
        {
            telemetry.Tell(LogSeverity.Error, $"Would not start: {rollout.Explanation}");
            return RolloutExit.CodeOf(rollout);
        }

        telemetry.Tell(LogSeverity.Notice, RehearsalText.Of(rollout));
        return ExitCodes.Pass;
    }
}
