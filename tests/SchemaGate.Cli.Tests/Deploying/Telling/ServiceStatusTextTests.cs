using System.Collections.Immutable;
using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Cli.Deploying;
using SchemaGate.Cli.Deploying.Telling;

namespace SchemaGate.Cli.Tests.Deploying.Telling;

public sealed class ServiceStatusTextTests
{
    private const string Options = "--project-id shop --region europe-west1 --service orders";

    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly RolloutMark Mark = new()
    {
        RolloutId = "r1",
        Stable = "orders-1",
        Canary = "orders-2",
        Started = Now.AddMinutes(-30),
        Step = 0,
        WindowStart = Now.AddMinutes(-20),
        Owner = "runner/7",
        LeaseUntil = Now.AddMinutes(-1),
    };

    public static TheoryData<string, RolloutHold?, int, string, string> Standings => new()
    {
        { "running", null, 5, "run by runner/7, whose lease lasts until 2026-03-01 12:05:00Z", $"schemagate canary hold {Options} (or promote, or rollback)" },
        { "left behind", null, -1, "left behind by runner/7, which is gone: its lease ran out at 2026-03-01 11:59:00Z", $"schemagate canary resume {Options} (or rollback)" },
        { "held by a person", new(Reason.OperatorRequest, "ann", "seen enough.", Now.AddMinutes(-1)), -1, "held by ann since 2026-03-01 11:59:00Z (operator request): seen enough; no process runs it", $"schemagate canary resume {Options} (or promote, or rollback)" },
        { "held without a word", new(Reason.OperatorRequest, "ann", "", Now.AddMinutes(-1)), -1, "held by ann since 2026-03-01 11:59:00Z (operator request); no process runs it", $"schemagate canary resume {Options} (or promote, or rollback)" },
        { "held by itself", new(Reason.TooFewRequests, null, "It answered 12 requests.", Now.AddMinutes(-1)), -1, "held by the run itself since 2026-03-01 11:59:00Z (too few requests): It answered 12 requests; no process runs it", $"schemagate canary resume {Options} (or promote, or rollback)" },
        { "started", new(Reason.GoalReached, null, "The canary has 10 % of the traffic, as asked.", Now.AddMinutes(-1)), -1, "waiting for `canary monitor` since 2026-03-01 11:59:00Z; no process runs it", $"schemagate canary monitor {Options} --revision orders-2" },
    };

    [Theory]
    [MemberData(nameof(Standings))]
    public void ARolloutIsToldWithWhoRunsOrHoldsItAndWhatToDoNext(string name, RolloutHold? held, int leaseMinutes, string state, string next)
    {
        var status = StatusOf((Mark with { Held = held, LeaseUntil = Now.AddMinutes(leaseMinutes) }).WriteTo(ImmutableSortedDictionary<string, string>.Empty));

        Assert.NotEmpty(name);
        Assert.Equal(
            [
                "orders (shop, europe-west1)",
                "   90 %  orders-1",
                "   10 %  orders-2  tag canary  NOT READY",
                "  rollout r1: orders-2 against orders-1, since 2026-03-01 11:30:00Z",
                $"  state: {state}",
                "  step:  1, the canary has 10 % of the traffic, judged by what was measured since 2026-03-01 11:40:00Z",
                $"  Next: {next}",
            ],
            ServiceStatusText.Of(status));
    }

    [Fact]
    public void BeforeTheFirstStepThereIsNoTraffic() => Assert.Contains(
        "  step:  none yet, the canary has no traffic",
        ServiceStatusText.Of(StatusOf((Mark with { Step = null }).WriteTo(ImmutableSortedDictionary<string, string>.Empty))));

    [Fact]
    public void AFailedRollbackIsTriedAgain() => Assert.Equal(
        ["  no rollout is running", "  last: r0 RollbackFailed: The platform did not answer.", $"  Next: schemagate canary rollback {Options}"],
        ServiceStatusText.Of(StatusOf(new RolloutMemory("r0", Phase.RollbackFailed, "The platform did not answer.").WriteTo(ImmutableSortedDictionary<string, string>.Empty))).TakeLast(3));

    [Fact]
    public void WhereNothingIsOpenThereIsNoNextStep() => Assert.Equal(
        ["  no rollout is running", "  last: r0 Promoted: It kept within all limits."],
        ServiceStatusText.Of(StatusOf(new RolloutMemory("r0", Phase.Promoted, "It kept within all limits.").WriteTo(ImmutableSortedDictionary<string, string>.Empty))).TakeLast(2));

    private static ServiceStatus StatusOf(ImmutableSortedDictionary<string, string> annotations) => new(
        new("shop", "europe-west1", "orders"),
        new()
        {
            Etag = "1",
            UpdateTime = Now,
            Traffic = [],
            Serving = [new("orders-1", 90), new("orders-2", 10, "canary")],
            Revisions = ImmutableDictionary<string, RevisionState>.Empty.Add("orders-1", new() { Readiness = Readiness.Ready }),
            Annotations = annotations,
        },
        Now);
}
