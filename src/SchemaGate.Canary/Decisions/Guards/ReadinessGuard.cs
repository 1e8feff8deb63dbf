using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Rollouts.Events;

namespace SchemaGate.Canary.Decisions.Guards;

/// <summary>A canary that stops being Ready is rolled back, whatever was measured.</summary>
internal static class ReadinessGuard
{
    public static Move? Of(Rollout rollout, Observation seen) =>
        seen.State!.Revisions.TryGetValue(rollout.Canary!, out var canary) && canary.Readiness == Readiness.Failed
            ? Move.Happened(new RollbackBegan(seen.Now, Reason.RevisionNotReady, $"Revision {rollout.Canary} is not ready: {canary.Message ?? "the platform does not say why"}"))
            : null;
}
