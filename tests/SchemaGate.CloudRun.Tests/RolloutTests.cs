using System.Globalization;
using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Running;
using SchemaGate.Emulator;
using static SchemaGate.CloudRun.Tests.CloudRunSession;
using Scenario = SchemaGate.Emulator.Scenarios.Scenario;

namespace SchemaGate.CloudRun.Tests;

/// <summary>Whole rollouts by the canary core over gRPC, one for each scenario that the emulator brings.</summary>
public sealed class RolloutTests
{
    private static readonly HttpClient Http = new();

    [Theory]
    [InlineData("healthy", Phase.Promoted, Reason.Healthy, "orders-00002-def 100")]
    [InlineData("error-spike", Phase.RolledBack, Reason.ErrorRate, "orders-00001-abc 100")]
    [InlineData("slow", Phase.RolledBack, Reason.LatencyP95, "orders-00001-abc 100")]
    [InlineData("slow-p99", Phase.RolledBack, Reason.LatencyP99, "orders-00001-abc 100")]
    [InlineData("starved", Phase.Held, Reason.Starved, "orders-00001-abc 90, orders-00002-def 10")]
    [InlineData("no-traffic", Phase.Held, Reason.NoData, "orders-00001-abc 90, orders-00002-def 10")]
    [InlineData("flapping", Phase.Promoted, Reason.Healthy, "orders-00002-def 100")]
    [InlineData("crashing-revision", Phase.Refused, Reason.NotStartable, "orders-00001-abc 100")]
    [InlineData("quota-errors", Phase.Promoted, Reason.Healthy, "orders-00002-def 100")]
    [InlineData("etag-conflicts", Phase.Promoted, Reason.Healthy, "orders-00002-def 100")]
    [InlineData("late-data", Phase.Promoted, Reason.Healthy, "orders-00002-def 100")]
    [InlineData("permission-lost", Phase.Held, Reason.MeasurementErrors, "orders-00001-abc 90, orders-00002-def 10")]
    public async Task A_revision_that_is_there(string scenario, Phase phase, Reason reason, string served)
    {
        await using var session = await StartAsync(new EmulatorOptions { Scenario = Scenario.Named(scenario) });

        var rollout = await RunAsync(session, new() { Id = "r1", Service = "orders", Owner = "test", Revision = CanaryId });

        Assert.Equal((phase, reason, served), (rollout.Phase, rollout.Reason, Served(session)));
    }

    [Theory]
    [InlineData("healthy", Phase.Promoted, Reason.Healthy, "orders-00003-new 100")]
    [InlineData("crashing-revision", Phase.RolledBack, Reason.RevisionNotReady, "orders-00001-abc 100")]
    [InlineData("error-spike", Phase.RolledBack, Reason.ErrorRate, "orders-00001-abc 100")]
    public async Task An_image_that_is_deployed(string scenario, Phase phase, Reason reason, string served)
    {
        await using var session = await StartAsync(new EmulatorOptions { Scenario = Scenario.Named(scenario), CanaryRevision = "" });

        var rollout = await RunAsync(session, new() { Id = "r1", Service = "orders", Owner = "test", Image = "demo/orders:3", Revision = "orders-00003-new", IsSmokeChecked = true });

        Assert.Equal((phase, reason, served), (rollout.Phase, rollout.Reason, Served(session)));
    }

    [Fact]
    public async Task The_next_rollout_deletes_what_the_platform_kept()
    {
        await using var session = await StartAsync(new EmulatorOptions { Scenario = Scenario.Named("error-spike"), CanaryRevision = "" });

        await RunAsync(session, new() { Id = "r1", Service = "orders", Owner = "test", Image = "demo/orders:3", Revision = "orders-00003-bad" });
        var first = Left(await session.ReadAsync());
        await RunAsync(session, new() { Id = "r2", Service = "orders", Owner = "test", Image = "demo/orders:4", Revision = "orders-00004-bad" });

        Assert.Equal("orders-00001-abc, orders-00003-bad; to be deleted: orders-00003-bad", first);
        Assert.Equal("orders-00001-abc, orders-00004-bad; to be deleted: orders-00004-bad", Left(await session.ReadAsync()));
    }

    private static string Left(ServiceState state) =>
        $"{string.Join(", ", state.Revisions.Keys.Order(StringComparer.Ordinal))}; to be deleted: {string.Join(", ", RolloutMemory.PendingOf(state.Annotations))}";

    [Fact]
    public async Task A_smoke_check_that_fails_keeps_traffic_away()
    {
        await using var session = await StartAsync("canary: { http-status: 500 }");

        var rollout = await RunAsync(session, new() { Id = "r1", Service = "orders", Owner = "test", Revision = CanaryId, IsSmokeChecked = true });

        Assert.Equal((Phase.RolledBack, Reason.SmokeCheckFailed), (rollout.Phase, rollout.Reason));
        Assert.DoesNotContain(session.Updates, update => update.Service.Traffic.Any(target => target.Revision == CanaryId && target.Percent > 0));
    }

    [Fact]
    public async Task Lost_answers_and_slow_operations_change_nothing()
    {
        await using var session = await StartAsync("""
            requests-per-minute: 1200
            reconcile-time: 40s
            faults:
              - { rpc: UpdateService, effect: error-after, code: UNAVAILABLE, every: 2 }
              - { rpc: GetOperation, code: INTERNAL, every: 2 }
              - { rpc: GetService, code: DEADLINE_EXCEEDED, every: 5 }
              - { rpc: ListTimeSeries, effect: incomplete, every: 3 }
            """);

        var rollout = await RunAsync(session, new() { Id = "r1", Service = "orders", Owner = "test", Revision = CanaryId });

        Assert.Equal((Phase.Promoted, "orders-00002-def 100"), (rollout.Phase, Served(session)));
    }

    private static async Task<Rollout> RunAsync(CloudRunSession session, RolloutPlan plan)
    {
        var platform = new RolloutPlatform(session.Host, session.Metrics, new TagSmokeCheck(Http, new()));
        var run = new RolloutRunner(platform, new Silence(), session.Clock, new Random(1)).RunAsync(plan, CancellationToken.None);
        await session.PassAsync(run);
        return await run;
    }

    private static string Served(CloudRunSession session) =>
        string.Join(", ", session.Served.Where(share => share.Percent > 0).Select(share => string.Create(CultureInfo.InvariantCulture, $"{share.Revision} {share.Percent}")));

    private sealed class Silence : IRolloutListener
    {
        public void Happened(Rollout rollout, RolloutEvent happened)
        {
        }
    }
}
