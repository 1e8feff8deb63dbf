using SchemaGate.Canary.Decisions;
using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Measurement;
using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Canary.Running;

/// <summary>What a rollout is looked at and acted on through.</summary>
/// <param name="Host">The service.</param>
/// <param name="Metrics">What its revisions do.</param>
/// <param name="Smoke">Calls the canary before it gets traffic; null when the plan does not ask for it.</param>
public sealed record RolloutPlatform(IRevisionHost Host, IMetricSource Metrics, ISmokeCheck? Smoke = null)
{
    internal async Task<Observation> LookAsync(Rollout rollout, RunClock clock)
    {
        var read = await Attempt.Of(() => Host.ReadAsync(CancellationToken.None)).ConfigureAwait(false);
        if (read.Value is not { } state)
        {
            return new() { Now = clock.Now, StateFault = read.Fault };
        }

        var seen = new Observation { Now = clock.Now, State = state };
        return rollout.Phase switch
        {
            Phase.Preflight when rollout is { Stable: null, Plan.IsTakeOver: false } => await PreflightAsync(rollout, seen, state).ConfigureAwait(false),
            Phase.Deploying when SmokeAddress.Of(rollout, state) is { } address => seen with { Smoke = await SmokeAsync(address).ConfigureAwait(false), Now = clock.Now },
            Phase.Observing when seen.Now >= rollout.NextCheck => await MeasureAsync(rollout, seen, clock).ConfigureAwait(false),
            _ => seen,
        };
    }

    internal async Task<CommandResult> ExecuteAsync(RolloutCommand command, ServiceState state)
    {
        try
        {
            await command.ExecuteAsync(Host, state, CancellationToken.None).ConfigureAwait(false);
            return new(null);
        }
        catch (PlatformException fault)
        {
            return new(fault.AsFault());
        }
    }

    // The metrics are asked for nothing in particular: whether they may be read is what matters.
    private async Task<Observation> PreflightAsync(Rollout rollout, Observation seen, ServiceState state)
    {
        var problems = await Attempt.Of(async () => new Boxed(await Host.PreflightAsync(state, CancellationToken.None).ConfigureAwait(false))).ConfigureAwait(false);
        var revision = rollout.Plan.Revision!;
        var probe = rollout.Policy.Steps.IsEmpty
            ? default
            : await Attempt.Of(() => Metrics.ReadAsync(new(revision, revision, state.UpdateTime), CancellationToken.None)).ConfigureAwait(false);
        return seen with { Preflight = problems.Value?.Problems, StateFault = problems.Fault, ReadingFault = probe.Fault };
    }

    private async Task<SmokeResult> SmokeAsync(Uri address) =>
        new(Smoke is null ? null : await Smoke.ProblemOfAsync(address, CancellationToken.None).ConfigureAwait(false));

    private async Task<Observation> MeasureAsync(Rollout rollout, Observation seen, RunClock clock)
    {
        var query = new MetricQuery(rollout.Canary!, rollout.Stable!, rollout.WindowStart!.Value);
        var reading = await Attempt.Of(() => Metrics.ReadAsync(query, CancellationToken.None)).ConfigureAwait(false);
        return seen with { Reading = reading.Value, ReadingFault = reading.Fault, Now = clock.Now };
    }

    private sealed record Boxed(System.Collections.Immutable.ImmutableArray<PreflightProblem> Problems);
}
