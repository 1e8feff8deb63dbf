using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Canary.Decisions;

/// <summary>One thing that follows from a rollout and an observation: an event, a command, or a pause.</summary>
internal sealed record Move
{
    private Move()
    {
    }

    public RolloutEvent? Event { get; private init; }

    public RolloutCommand? Command { get; private init; }

    public TimeSpan Pause { get; private init; }

    public static Move Happened(RolloutEvent happened) => new() { Event = happened };

    public static Move Wait(TimeSpan pause) => new() { Pause = pause > TimeSpan.Zero ? pause : TimeSpan.Zero };

    /// <summary>The command, or a pause while the last fault asks for one.</summary>
    public static Move Do(RolloutCommand command, Rollout rollout, Observation seen) =>
        seen.Now < rollout.RetryAt ? Wait(rollout.RetryAt - seen.Now) : new() { Command = command };
}
