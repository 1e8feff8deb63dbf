using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Running;
using SchemaGate.Cli.Deploying.Options;
using SchemaGate.Cli.Deploying.Telling;
using SchemaGate.CloudRun;
using SchemaGate.Dashboard.Controls;
using SchemaGate.Ledger;
using SchemaGate.Ledger.Recording;
using SchemaGate.Ledger.Rollouts;

namespace SchemaGate.Cli.Deploying.Serving;

/// <summary>Carries out what people ask for on the dashboard, as <c>canary promote|rollback|hold</c> does.</summary>
/// <param name="settingsOf">How a service is reached.</param>
/// <param name="ledger">Where the events are kept.</param>
/// <param name="terminal">Where the clock is.</param>
internal sealed class ServiceControl(Func<ServiceAddress, ServiceSettings> settingsOf, IReadableLedger ledger, Terminal terminal) : IRolloutControl
{
    private static readonly TimeSpan LedgerLimit = TimeSpan.FromSeconds(10);

    public async Task<ControlOutcome> RunAsync(ControlRequest request)
    {
        try
        {
            var service = request.Rollout.Service;
            var task = new RolloutTask { Service = settingsOf(new(service.Project, service.Region, service.Name)), IsTakeOver = true, Request = request.Request };
            using var cloud = await CloudConnection.OpenAsync(task, terminal.Clock).ConfigureAwait(false);
            return Holds(await cloud.Platform.Host.ReadAsync(CancellationToken.None).ConfigureAwait(false), request.Rollout)
                ? await RunAsync(cloud, task, request).ConfigureAwait(false)
                : new(IsDone: false, "Nothing was done: the service holds another rollout by now, or none. Look at it again.");
        }
        catch (PlatformException fault)
        {
            return new(IsDone: false, $"Nothing was done: the service cannot be read ({fault.Message.TrimEnd('.')}). Try again, or use `schemagate canary`.");
        }
        catch (WrongUseException fault)
        {
            return new(IsDone: false, $"Nothing was done: {fault.Message}");
        }
    }

    // A promoted rollout has no mark any more, and can still be taken back.
    private static bool Holds(ServiceState state, RecordedRollout rollout) => RolloutMark.Of(state.Annotations) is { } mark
        ? mark.RolloutId == rollout.Rollout
        : RolloutMemory.Of(state.Annotations)?.RolloutId == rollout.Rollout;

    private async Task<ControlOutcome> RunAsync(CloudConnection cloud, RolloutTask task, ControlRequest request)
    {
        var queue = new LedgerQueue(ledger, terminal.Clock);
        await using (queue.ConfigureAwait(false))
        {
#pragma warning disable CA5394 // Not a secret: it spreads retries.
            var runner = new RolloutRunner(cloud.Platform, new LedgerListener(queue, request.Rollout.Service), cloud.Clock, Random.Shared);
#pragma warning restore CA5394
            var plan = task.PlanAt(cloud.Clock.GetUtcNow(), $"{Environment.MachineName}/{Environment.ProcessId}/dashboard");
            var rollout = await runner.RunAsync(plan, CancellationToken.None).ConfigureAwait(false);
            var missing = await queue.EndAsync(LedgerLimit).ConfigureAwait(false);
            var isDone = RolloutExit.CodeOf(rollout) == ExitCodes.Pass;
            return new(isDone, $"{RolloutEndText.Headline(rollout)}.{(isDone ? "" : $" {rollout.Explanation}")}{(missing is null ? "" : $" {missing}")}");
        }
    }
}
