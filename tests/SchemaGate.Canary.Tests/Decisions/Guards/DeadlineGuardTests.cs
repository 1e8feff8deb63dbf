using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Rollouts.Events;
using SchemaGate.Canary.Running;
using SchemaGate.Canary.Tests.Simulation;

namespace SchemaGate.Canary.Tests.Decisions.Guards;

/// <summary>How old a rollout may be counts only where its process died: what waits for a person, or is asked for by one, is not too old.</summary>
public sealed class DeadlineGuardTests : IRolloutListener, IDisposable
{
    private static readonly TimeSpan Weekend = TimeSpan.FromHours(62);
    private static readonly RolloutHold Hold = new(Reason.TooFewRequests, null, "It answered 12 requests.", DateTimeOffset.UnixEpoch);
    private readonly List<RolloutEvent> _events = [];
    private readonly SimTime _time = new();
    private readonly SimCloud _cloud;
    private readonly SimSchedule _schedule;

    public DeadlineGuardTests()
    {
        _cloud = new(_time);
        _schedule = new(SimSchedules.None, _cloud, _time);
    }

    [Theory]
    [InlineData(null, Phase.Promoted, Reason.Healthy)]
    [InlineData(OperatorWish.Promote, Phase.Promoted, Reason.OperatorRequest)]
    [InlineData(OperatorWish.Hold, Phase.Held, Reason.OperatorRequest)]
    [InlineData(OperatorWish.Rollback, Phase.RolledBack, Reason.OperatorRequest)]
    public async Task WhatWasHeldOverAWeekendDoesAsItIsTold(OperatorWish? wish, Phase end, Reason reason)
    {
        Leave(10, Hold, Weekend);

        var rollout = await TakeOverAsync(wish);

        Assert.Equal((end, reason), (rollout.Phase, rollout.Reason));
        Assert.DoesNotContain(_events, happened => happened is FoundLeftBehind);
    }

    [Theory]
    [InlineData(null, 10, 24, Phase.Promoted, Reason.Healthy)]
    [InlineData(null, 10, 25, Phase.RolledBack, Reason.DeadlineExceeded)]
    [InlineData(null, 100, 25, Phase.Promoted, Reason.Healthy)]
    [InlineData(OperatorWish.Promote, 10, 25, Phase.Promoted, Reason.OperatorRequest)]
    public async Task WhatWasLeftBehindIsTooOldAfterADay(OperatorWish? wish, int percent, int hours, Phase end, Reason reason)
    {
        Leave(percent, null, TimeSpan.FromHours(hours));

        var rollout = await TakeOverAsync(wish);

        Assert.Equal((end, reason), (rollout.Phase, rollout.Reason));
        Assert.StartsWith("runner/7, which ran the rollout, is gone: its lease ran out at 2026-01-01 00:11:00Z.", _events[0].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ARolloutOfDaysThatLostItsProcessForAMomentGoesOn()
    {
        Leave(10, null, TimeSpan.FromMinutes(11), started: TimeSpan.FromDays(3));

        var rollout = await TakeOverAsync(null);

        Assert.Equal((Phase.Promoted, Reason.Healthy), (rollout.Phase, rollout.Reason));
    }

    void IRolloutListener.Happened(Rollout rollout, RolloutEvent happened) => _events.Add(happened);

    void IRolloutListener.Seen(Rollout rollout, ServiceState state)
    {
    }

    public void Dispose() => _schedule.Dispose();

    // A rollout whose canary is Ready and has its share; its last sign of life is so long ago.
    private void Leave(int percent, RolloutHold? held, TimeSpan ago, TimeSpan started = default)
    {
        _cloud.Deploy(new("image", SimCloud.Canary, "canary", SimCloud.Stable), _cloud.Read().Etag);
        _time.Advance(TimeSpan.FromMinutes(1));
        _ = _cloud.Read();
        _cloud.SetTraffic([new(SimCloud.Stable, 100 - percent), new(SimCloud.Canary, percent, "canary")], _cloud.Read().Etag);
        var mark = new RolloutMark
        {
            RolloutId = "r1",
            Stable = SimCloud.Stable,
            Canary = SimCloud.Canary,
            Started = _time.GetUtcNow() - started,
            Step = 0,
            WindowStart = _time.Platform,
            Owner = "runner/7",
            LeaseUntil = _time.GetUtcNow() + (held is null ? TimeSpan.FromMinutes(10) : TimeSpan.Zero),
            Held = held,
        };
        _cloud.SetAnnotations(mark.WriteTo(_cloud.Read().Annotations), _cloud.Read().Etag);
        _time.Advance(ago + TimeSpan.FromMinutes(5));
    }

    private Task<Rollout> TakeOverAsync(OperatorWish? wish)
    {
        var platform = new RolloutPlatform(new SimHost(_cloud, _schedule), new SimMetrics(_schedule, _time, SimHealth.Healthy));
        return new RolloutRunner(platform, this, _time, new Random(1)).RunAsync(
            new()
            {
                Id = "r2",
                Service = "orders",
                Owner = "runner/8",
                IsTakeOver = true,
                Request = wish is { } wanted ? new(wanted, "ann", "seen enough") : null,
                Policy = new() { Window = new() { Duration = TimeSpan.FromMinutes(1) } },
            },
            CancellationToken.None);
    }
}
