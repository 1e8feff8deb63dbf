using System.Collections.Immutable;
using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Canary.Decisions;

/// <summary>Decides what follows from a rollout and what is seen of the world. Pure.</summary>
public static class Decider
{
    // After a command the platform is given this long before it is looked at again.
    private static readonly TimeSpan AfterCommand = TimeSpan.FromSeconds(1);

    /// <summary>The events that the observation amounts to, and at most one command.</summary>
    public static Decision Decide(Rollout rollout, Observation seen)
    {
        var events = ImmutableArray.CreateBuilder<RolloutEvent>();
        foreach (var arrival in Arrivals.Of(rollout, seen))
        {
            events.Add(arrival);
            rollout = rollout.Apply(arrival);
        }

        while (!rollout.IsFinished)
        {
            var move = Moves.Next(rollout, seen);
            if (move.Event is null)
            {
                return new(events.ToImmutable(), move.Command, move.Command is null ? move.Pause : AfterCommand);
            }

            events.Add(move.Event);
            rollout = rollout.Apply(move.Event);
        }

        return new(events.ToImmutable(), null, TimeSpan.Zero);
    }
}
