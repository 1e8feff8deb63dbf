using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Canary.Decisions;

/// <summary>Where the canary is called before it gets traffic.</summary>
internal static class SmokeAddress
{
    /// <returns>Null when there is nothing to call now.</returns>
    public static Uri? Of(Rollout rollout, ServiceState state) =>
        rollout is { Phase: Phase.Deploying, Plan.IsSmokeChecked: true, Canary: { } canary } && state.IsReady(canary)
            ? state.Serving.FirstOrDefault(target => target.Revision == canary && target.Tag == rollout.Policy.Tag)?.Address
            : null;
}
