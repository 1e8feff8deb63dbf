using System.Collections.Immutable;

namespace SchemaGate.Canary.Rollouts.Events;

/// <summary>Another process goes on with a rollout, from what the service remembers.</summary>
/// <param name="At">When.</param>
/// <param name="Mark">What the service remembers.</param>
/// <param name="Into">The phase that the traffic speaks of.</param>
/// <param name="Percent">Percent of the traffic that the canary was asked to get.</param>
public sealed record Resumed(DateTimeOffset At, RolloutMark Mark, Phase Into, int Percent) : RolloutEvent(At)
{
    public override string Sentence => $"Rollout {Mark.RolloutId} is taken over: {Mark.Stable} is the stable revision, {Mark.Canary} the canary with {Percent} %.";

    internal override Rollout ApplyTo(Rollout rollout)
    {
        var remembered = rollout.Plan.KeepsSteps ? StepText.Read(Mark.Steps) : null;
        var steps = Steps(remembered ?? rollout.Policy.Steps);
        return rollout.In(Into, At) with
        {
            Plan = rollout.Plan with { Id = Mark.RolloutId, Policy = rollout.Policy with { Steps = steps } },
            Started = Mark.Started,
            Stable = Mark.Stable,
            Canary = Mark.Canary,
            IsClaimed = true,
            MayHaveTraffic = Into != Phase.Deploying,
            Step = Percent is > 0 and < 100 ? steps.IndexOf(Percent) : Math.Max(0, steps.Length - 1),
            WindowStart = Mark.WindowStart,
            NextCheck = At,
            Reason = Cause?.Reason,
            Explanation = Cause?.Explanation,
        };
    }

    // The run that is taken over follows a wish, too, and may have moved the traffic before this one looked.
    private (Reason Reason, string Explanation)? Cause => (Into, Mark.Request?.Wish) switch
    {
        (Phase.RollingBack, OperatorWish.Rollback) or (Phase.Promoting, OperatorWish.Promote) => (Reason.OperatorRequest, Mark.Request!.Explanation),
        (Phase.RollingBack, _) => (Reason.Interrupted, "The rollout was interrupted after its canary had lost its traffic."),
        (Phase.Promoting, _) => (Reason.Healthy, "The rollout was interrupted while its canary was being promoted."),
        _ => null,
    };

    // The steps of this run may not be those of the run that shifted.
    private ImmutableArray<int> Steps(ImmutableArray<int> steps) => Percent is > 0 and < 100 && !steps.Contains(Percent)
        ? [Percent, .. steps.Where(step => step > Percent)]
        : steps;
}
