using System.Collections.Immutable;
using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Canary.Tests.Rollouts;

public sealed class RolloutMarkTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly ImmutableSortedDictionary<string, string> Foreign = ImmutableSortedDictionary<string, string>.Empty.Add("team", "shop");

    private static readonly RolloutMark Mark = new()
    {
        RolloutId = "r1",
        Stable = "orders-1",
        Canary = "orders-2",
        Started = Now,
        Steps = "10,25,50",
        IsSmokeChecked = true,
        Step = 1,
        WindowStart = Now,
        Owner = "here/1",
        LeaseUntil = Now,
        Request = new(OperatorWish.Hold, "ann", "seen enough"),
        Held = new(Reason.OperatorRequest, "ann", "seen enough", Now),
    };

    [Fact]
    public void What_is_written_is_read() => Assert.Equal(Mark, RolloutMark.Of(Mark.WriteTo(Foreign)));

    [Fact]
    public void One_that_the_run_decided_names_nobody()
    {
        var mark = Mark with { Held = new(Reason.TooFewRequests, null, "It answered 12 requests.", Now) };
        Assert.Equal(mark, RolloutMark.Of(mark.WriteTo(Foreign)));
    }

    [Fact]
    public void A_mark_in_place_of_one_that_was_held_is_not_held() => Assert.Null(RolloutMark.Of((Mark with { Held = null }).WriteTo(Mark.WriteTo(Foreign)))!.Held);

    [Fact]
    public void A_mark_that_is_taken_off_leaves_what_is_of_others() => Assert.Equal(Foreign, RolloutMark.RemoveFrom(Mark.WriteTo(Foreign)));

    [Fact]
    public void A_long_reason_is_cut() =>
        Assert.Equal(new string('x', 500), RolloutMark.Of((Mark with { Held = Mark.Held! with { Explanation = new('x', 501) } }).WriteTo(Foreign))!.Held!.Explanation);
}
