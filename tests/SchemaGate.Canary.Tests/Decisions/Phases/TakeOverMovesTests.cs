using SchemaGate.Canary.Decisions;
using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Rollouts.Events;
using SchemaGate.Canary.Running;
using SchemaGate.Canary.Tests.Simulation;

namespace SchemaGate.Canary.Tests.Decisions.Phases;

/// <summary>Who carries out a wish says so, also when the run that it takes over was faster.</summary>
public sealed class TakeOverMovesTests : IRolloutListener, IDisposable
{
    private static readonly OperatorRequest Ask = new(OperatorWish.Rollback, "Ann", "customers complain");

    private readonly List<RolloutEvent> _events = [];
    private readonly SimTime _time = new();
    private readonly SimCloud _cloud;
    private readonly SimSchedule _schedule;

    public TakeOverMovesTests()
    {
        _cloud = new(_time);
        _schedule = new(SimSchedules.None, _cloud, _time);
    }

    [Theory]
    [InlineData(OperatorWish.Rollback, 0, Phase.RolledBack, Reason.OperatorRequest, "Ann asked for it: customers complain")]
    [InlineData(OperatorWish.Promote, 100, Phase.Promoted, Reason.OperatorRequest, "Ann asked for it: customers complain")]
    [InlineData(OperatorWish.Promote, 0, Phase.RolledBack, Reason.Interrupted, "The rollout was interrupted after its canary had lost its traffic.")]
    [InlineData(null, 0, Phase.RolledBack, Reason.Interrupted, "The rollout was interrupted after its canary had lost its traffic.")]
    [InlineData(null, 100, Phase.Promoted, Reason.Healthy, "The rollout was interrupted while its canary was being promoted.")]
    public async Task A_wish_that_the_other_run_has_followed_already_is_the_reason(OperatorWish? wish, int percent, Phase end, Reason reason, string explanation)
    {
        Give(10);
        Mark(wish is { } wanted ? Ask with { Wish = wanted } : null);
        // The run that watches has read the wish, and moves the traffic before the one that wrote it looks again.
        Give(percent);

        var rollout = await Runner().RunAsync(new() { Id = "r2", Service = "orders", Owner = "dashboard", IsTakeOver = true }, CancellationToken.None);

        Assert.Equal((end, reason, explanation), (rollout.Phase, rollout.Reason, rollout.Explanation));
        Assert.Equal(new RolloutMemory("r1", end, explanation), RolloutMemory.Of(_cloud.Read().Annotations));
        Assert.IsType<Resumed>(_events[0]);
    }

    [Fact]
    public async Task Who_holds_it_is_remembered_until_someone_takes_it_over()
    {
        Give(10);
        Mark(Ask with { Wish = OperatorWish.Hold });
        await Runner().RunAsync(new() { Id = "r2", Service = "orders", Owner = "dashboard", IsTakeOver = true }, CancellationToken.None);
        var held = RolloutMark.Of(_cloud.Read().Annotations)!;
        Assert.Equal((Reason.OperatorRequest, "Ann", "customers complain"), (held.Held!.Reason, held.Held.By, held.Held.Explanation));
        Assert.Null(held.Request);
        Assert.True(held.LeaseUntil <= _time.GetUtcNow());
        Assert.Null(Lease.Take(held, Rollout.Begin(new() { Id = "r3", Service = "orders", Owner = "other" }, _time.GetUtcNow()), _time.GetUtcNow()).Held);
    }

    [Theory]
    [InlineData(null, Phase.Refused)]
    [InlineData(OperatorWish.Rollback, Phase.RolledBack)]
    public async Task A_canary_whose_smoke_check_was_not_done_gets_no_traffic_without_one(OperatorWish? wish, Phase end)
    {
        Give(0);
        Mark(null, mark => mark with { Step = null, IsSmokeChecked = true });

        var rollout = await Runner().RunAsync(
            new() { Id = "r2", Service = "orders", Owner = "dashboard", IsTakeOver = true, Request = wish is { } wanted ? Ask with { Wish = wanted } : null },
            CancellationToken.None);

        Assert.Equal(end, rollout.Phase);
        if (end == Phase.Refused)
        {
            Assert.Equal("The smoke check of orders-2 was not done yet, and this run has none: resume with the smoke check that the rollout began with, or roll back.", rollout.Explanation);
            Assert.NotNull(RolloutMark.Of(_cloud.Read().Annotations));
        }
    }

    void IRolloutListener.Happened(Rollout rollout, RolloutEvent happened) => _events.Add(happened);

    void IRolloutListener.Seen(Rollout rollout, ServiceState state)
    {
    }

    public void Dispose() => _schedule.Dispose();

    private void Give(int percent)
    {
        if (!_cloud.Read().Revisions.ContainsKey(SimCloud.Canary))
        {
            _cloud.Deploy(new("image", SimCloud.Canary, "canary", SimCloud.Stable), _cloud.Read().Etag);
            _time.Advance(TimeSpan.FromMinutes(1));
        }

        _ = _cloud.Read();
        _cloud.SetTraffic([new(SimCloud.Stable, 100 - percent), new(SimCloud.Canary, percent, "canary")], _cloud.Read().Etag);
    }

    private void Mark(OperatorRequest? request, Func<RolloutMark, RolloutMark>? change = null)
    {
        var mark = new RolloutMark
        {
            RolloutId = "r1",
            Stable = SimCloud.Stable,
            Canary = SimCloud.Canary,
            Started = _time.GetUtcNow(),
            Step = 0,
            Owner = change is null ? "dashboard" : "runner/7",
            LeaseUntil = _time.GetUtcNow() + TimeSpan.FromMinutes(10),
            Request = request,
        };
        _cloud.SetAnnotations((change?.Invoke(mark) ?? mark).WriteTo(_cloud.Read().Annotations), _cloud.Read().Etag);
    }

    private RolloutRunner Runner() => new(new(new SimHost(_cloud, _schedule), new SimMetrics(_schedule, _time, SimHealth.Healthy)), this, _time, new Random(1));
}
