using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Rollouts.Events;
using Xunit.Abstractions;

namespace SchemaGate.Canary.Tests.Simulation;

/// <summary>Every trouble at every call, two at a time, and more by chance: what must hold, holds.</summary>
public sealed class SimulationTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(SimHealth.Healthy, Phase.Promoted, Reason.Healthy)]
    [InlineData(SimHealth.Failing, Phase.RolledBack, Reason.ErrorRate)]
    [InlineData(SimHealth.Silent, Phase.Held, Reason.NoData)]
    internal void WithoutTroubleItEndsAsTheCanaryDeserves(SimHealth health, Phase phase, Reason reason)
    {
        var run = SimRun.Of(health, SimSchedules.None);

        Assert.Equal((phase, reason), (run.Rollout.Phase, run.Rollout.Reason));
        Assert.DoesNotContain(SimInvariants.Of(run, health), rule => !rule.Holds);
    }

    [Fact]
    internal void EveryRuleIsTestedByAHundredThousandRolloutsInTroubleAndHolds()
    {
        var campaign = new SimCampaign();
        foreach (var health in Enum.GetValues<SimHealth>())
        {
            campaign.Run(health, SimSchedules.Singles(health));
            campaign.Run(health, SimSchedules.Pairs(health));
            campaign.Run(health, SimSchedules.Random((int)health + 1));
        }

        output.WriteLine($"{campaign.Rollouts} rollouts");
        Assert.True(!campaign.Broken.Any(), string.Join('\n', campaign.Broken));
        Assert.Equal(Enum.GetValues<SimRule>(), campaign.Tested);
        Assert.True(campaign.Rollouts >= 100_000, $"{campaign.Rollouts} rollouts.");
    }

    [Theory]
    [InlineData(SimHealth.Healthy, "", 1)]
    [InlineData(SimHealth.Failing, SimCloud.Canary, 1)]
    [InlineData(SimHealth.Silent, SimCloud.Leftover, 0)]
    internal void WhatAnEarlierRolloutLeftIsDeletedByTheNextThatEnds(SimHealth health, string pending, int sweeps)
    {
        var run = SimRun.Of(health, SimSchedules.None);

        Assert.Equal(pending, string.Join(',', RolloutMemory.PendingOf(run.Cloud.Read().Annotations)));
        Assert.Equal(sweeps, run.Events.Count(happened => happened is SweepBegan { Revision: SimCloud.Leftover }));
        Assert.Equal(sweeps == 0, run.Cloud.Read().Revisions.ContainsKey(SimCloud.Leftover));
    }
}
