using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Tests.Simulation;

namespace SchemaGate.Canary.Tests.Decisions.Guards;

public sealed class ReadinessGuardTests
{
    [Fact]
    public void ACanaryThatStopsBeingReadyIsRolledBackAtTheNextLookWhateverWasMeasured()
    {
        var calls = SimRun.Of(SimHealth.Healthy, SimSchedules.None).Schedule.Calls;
        var ends = Enumerable.Range(0, calls).Select(EndOfCrashAt).ToLookup(rollout => (rollout.Phase, rollout.Reason));

        // Before it is created and after it is promoted, nothing of the rollout is left to be rolled back.
        Assert.Equal([(Phase.Promoted, Reason.Healthy), (Phase.RolledBack, Reason.RevisionNotReady)], ends.Select(end => end.Key).Order());
        Assert.Equal(["Revision orders-2 is not ready: The container does not start."], ends[(Phase.RolledBack, Reason.RevisionNotReady)].Select(rollout => rollout.Explanation).Distinct());
        Assert.InRange(ends[(Phase.RolledBack, Reason.RevisionNotReady)].Count(), calls / 2, calls);
    }

    private static Rollout EndOfCrashAt(int call) => SimRun.Of(SimHealth.Healthy, new Dictionary<int, SimFault> { [call] = new(SimTrouble.CanaryCrash) }).Rollout;
}
