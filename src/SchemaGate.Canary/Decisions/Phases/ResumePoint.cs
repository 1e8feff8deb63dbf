using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Rollouts.Events;

namespace SchemaGate.Canary.Decisions.Phases;

/// <summary>Where a rollout that is taken over goes on.</summary>
internal static class ResumePoint
{
    public static Resumed Of(RolloutMark mark, ServiceState state, DateTimeOffset now)
    {
        var asked = state.AskedPercent(mark.Canary);
        var into = asked switch
        {
            0 when mark.Step is null => Phase.Deploying,
            // It was given traffic, or was about to be: whoever took that away had a reason.
            0 => Phase.RollingBack,
            100 => Phase.Promoting,
            _ when mark.WindowStart is not null && state.ServedPercent(mark.Canary) == asked => Phase.Observing,
            _ => Phase.Shifting,
        };
        return new(now, mark, into, asked);
    }
}
