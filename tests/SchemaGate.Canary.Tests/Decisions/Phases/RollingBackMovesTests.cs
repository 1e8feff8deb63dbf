using System.Collections.Immutable;
using SchemaGate.Canary.Decisions.Commands;
using SchemaGate.Canary.Decisions.Phases;
using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Rollouts.Events;

namespace SchemaGate.Canary.Tests.Decisions.Phases;

public sealed class RollingBackMovesTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(false, 0, true, nameof(RolledBack))]
    [InlineData(true, 0, true, "wait")]
    [InlineData(true, 0, false, nameof(RolledBack))]
    [InlineData(true, 10, true, nameof(SetTraffic))]
    [InlineData(false, 10, false, nameof(SetTraffic))]
    public void ARollbackWaitsForAPlatformThatStillWorksOnlyWhereTheCanaryMayHaveTraffic(bool mayHaveTraffic, int asked, bool isReconciling, string expected)
    {
        var rollout = Rollout.Begin(new() { Id = "r", Service = "orders", Owner = "o" }, Now) with
        {
            Phase = Phase.RollingBack,
            Stable = "orders-1",
            Canary = "orders-2",
            MayHaveTraffic = mayHaveTraffic,
        };

        var move = RollingBackMoves.Next(rollout, new() { Now = Now, State = StateOf(asked, isReconciling) });

        Assert.Equal(expected, move.Event?.GetType().Name ?? move.Command?.GetType().Name ?? "wait");
    }

    private static ServiceState StateOf(int asked, bool isReconciling) => new()
    {
        Etag = "1",
        UpdateTime = Now,
        IsReconciling = isReconciling,
        Traffic = [new("orders-1", 100 - asked), new("orders-2", asked, "canary")],
        Serving = [new("orders-1", 100)],
        Revisions = new Dictionary<string, RevisionState>(StringComparer.Ordinal)
        {
            ["orders-1"] = new() { Readiness = Readiness.Ready },
            ["orders-2"] = new() { Readiness = Readiness.Pending },
        }.ToImmutableDictionary(),
    };
}
