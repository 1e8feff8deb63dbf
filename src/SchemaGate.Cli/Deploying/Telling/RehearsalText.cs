using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Cli.Deploying.Telling;

/// <summary>What a rollout would do.</summary>
internal static class RehearsalText
{
    public static string Of(Rollout rollout)
    {
        var policy = rollout.Policy;
        var deploy = rollout.Plan.Image is { } image ? $"deploy {image} as {rollout.Canary} without traffic, " : "";
        return policy.Steps.IsEmpty
            ? $"Would {deploy}give {rollout.Canary} all traffic at once. Nothing was changed."
            : $"Would {deploy}give {rollout.Canary} {string.Join(", then ", policy.Steps)} % of the traffic beside {rollout.Stable}, watch it for {policy.Window.Duration.TotalMinutes:0.##} minutes each time, and promote it or roll it back. Nothing was changed.";
    }
}
