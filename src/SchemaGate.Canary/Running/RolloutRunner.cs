using SchemaGate.Canary.Decisions;
using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Canary.Running;

/// <summary>Carries a rollout out: looks, decides, acts, waits, until nothing is left to do. Holds no state but the rollout.</summary>
/// <param name="platform">What is looked at and acted on.</param>
/// <param name="listener">Is told of each event.</param>
/// <param name="time">The clock. Only its monotonic part is trusted once a run has begun.</param>
/// <param name="random">Spreads retries, so that many runs do not ask at the same moment.</param>
public sealed class RolloutRunner(RolloutPlatform platform, IRolloutListener listener, TimeProvider time, Random random)
{
    private const double Spread = 0.2;

    /// <summary>Runs until the end of the rollout or of what the plan asks for.</summary>
    /// <param name="plan">What to do.</param>
    /// <param name="interrupted">Asks the run to end in good order, as the policy says.</param>
    /// <returns>The rollout in a phase that is an end.</returns>
    public async Task<Rollout> RunAsync(RolloutPlan plan, CancellationToken interrupted)
    {
        var clock = new RunClock(time);
        var rollout = Rollout.Begin(plan, clock.Now);
        CommandResult? done = null;
        while (!rollout.IsFinished)
        {
            var seen = await LookAsync(rollout, clock, done, interrupted).ConfigureAwait(false);
            var decision = Decider.Decide(rollout, seen);
            rollout = Record(rollout, decision);
            done = decision.Command is { } command ? await platform.ExecuteAsync(command, seen.State!).ConfigureAwait(false) : null;
            if (!rollout.IsFinished)
            {
                await WaitAsync(decision.Pause, interrupted).ConfigureAwait(false);
            }
        }

        return rollout;
    }

    /// <summary>Goes as far as looking allows, and stops before the first thing that would change anything.</summary>
    /// <param name="plan">What would be done.</param>
    public async Task<Rollout> RehearseAsync(RolloutPlan plan)
    {
        var clock = new RunClock(time);
        var rollout = Rollout.Begin(plan, clock.Now);
        while (!rollout.IsFinished)
        {
            var decision = Decider.Decide(rollout, await LookAsync(rollout, clock, null, CancellationToken.None).ConfigureAwait(false));
            rollout = Record(rollout, decision);
            if (decision.Command is not null)
            {
                return rollout;
            }

            await WaitAsync(decision.Pause, CancellationToken.None).ConfigureAwait(false);
        }

        return rollout;
    }

    private async Task<Observation> LookAsync(Rollout rollout, RunClock clock, CommandResult? done, CancellationToken interrupted)
    {
        var seen = await platform.LookAsync(rollout, clock).ConfigureAwait(false);
        if (seen.State is not null)
        {
            listener.Seen(rollout, seen.State);
        }

        return seen with { Command = done, IsInterrupted = interrupted.IsCancellationRequested };
    }

    private Rollout Record(Rollout rollout, Decision decision)
    {
        foreach (var happened in decision.Events)
        {
            rollout = rollout.Apply(happened);
            listener.Happened(rollout, happened);
        }

        return rollout;
    }

    // An interruption ends one wait; what is left to do after it is waited for as usual.
    private async Task WaitAsync(TimeSpan pause, CancellationToken interrupted)
    {
#pragma warning disable CA5394 // Not a secret: it spreads retries.
        var spread = pause * (1 + (Spread * random.NextDouble()));
#pragma warning restore CA5394
        await Task.Delay(spread, time, interrupted.IsCancellationRequested ? CancellationToken.None : interrupted)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
