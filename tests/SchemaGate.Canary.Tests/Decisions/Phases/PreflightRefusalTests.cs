using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Running;
using SchemaGate.Canary.Tests.Simulation;

namespace SchemaGate.Canary.Tests.Decisions.Phases;

/// <summary>Beside a rollout of someone else no other one starts, and nothing is touched.</summary>
public sealed class PreflightRefusalTests : IRolloutListener, IDisposable
{
    private readonly SimTime _time = new();
    private readonly SimCloud _cloud;
    private readonly SimSchedule _schedule;

    public PreflightRefusalTests()
    {
        _cloud = new(_time);
        _schedule = new(SimSchedules.None, _cloud, _time);
    }

    [Theory]
    [InlineData(1, Phase.Superseded, Reason.OwnedByAnother, "Rollout r1 of orders-2 is running, owned by runner/7.")]
    [InlineData(-1, Phase.Refused, Reason.Unfinished, "Rollout r1 of orders-2 was not ended: resume it, or roll it back, first.")]
    public async Task ARolloutDoesNotStartBesideAnother(int leaseMinutes, Phase end, Reason reason, string explanation)
    {
        var mark = new RolloutMark { RolloutId = "r1", Stable = SimCloud.Stable, Canary = SimCloud.Canary, Started = _time.Platform, Owner = "runner/7", LeaseUntil = _time.Platform.AddMinutes(leaseMinutes) };
        _cloud.SetAnnotations(mark.WriteTo(_cloud.Read().Annotations), _cloud.Read().Etag);
        var before = _cloud.Read();

        var platform = new RolloutPlatform(new SimHost(_cloud, _schedule), new SimMetrics(_schedule, _time, SimHealth.Healthy));
        var rollout = await new RolloutRunner(platform, this, _time, new Random(1)).RunAsync(
            new() { Id = "r2", Service = "orders", Image = "image", Revision = SimCloud.Third, Owner = "runner/8" },
            CancellationToken.None);

        Assert.Equal((end, reason, explanation), (rollout.Phase, rollout.Reason, rollout.Explanation));
        Assert.Equal((before.Etag, before.LatestCreated), (_cloud.Read().Etag, _cloud.Read().LatestCreated));
    }

    void IRolloutListener.Happened(Rollout rollout, RolloutEvent happened)
    {
    }

    void IRolloutListener.Seen(Rollout rollout, ServiceState state)
    {
    }

    public void Dispose() => _schedule.Dispose();
}
