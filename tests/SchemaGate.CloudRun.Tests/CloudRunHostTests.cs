using System.Collections.Immutable;
using Google.Cloud.Run.V2;
using SchemaGate.Canary.Hosting;
using SchemaGate.Emulator;
using static SchemaGate.CloudRun.Tests.CloudRunSession;
using CoreTarget = SchemaGate.Canary.Hosting.TrafficTarget;
using Target = Google.Cloud.Run.V2.TrafficTarget;

namespace SchemaGate.CloudRun.Tests;

public sealed class CloudRunHostTests
{
    private const string Name = "projects/demo/locations/europe-west1/services/orders";

    [Fact]
    public async Task A_service_is_read_with_all_its_revisions()
    {
        await using var session = await StartAsync(new EmulatorOptions { MaxPageSize = 1 });

        var state = await session.ReadAsync();

        Assert.Equal([new(StableId, 100)], state.Traffic.AsEnumerable());
        Assert.Equal([new(StableId, 100)], state.Serving.AsEnumerable());
        Assert.Equal((CanaryId, CanaryId, false, null), (state.LatestReady, state.LatestCreated, state.IsReconciling, state.Failure));
        Assert.Equal([StableId, CanaryId], state.Revisions.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(new() { Readiness = Readiness.Ready, CreateTime = Begin.AddMinutes(-10), RequestTimeout = TimeSpan.FromMinutes(5) }, state.Revisions[CanaryId]);
        Assert.Equal(Begin.AddDays(-1), state.UpdateTime);
    }

    [Fact]
    public async Task A_shift_sends_name_etag_and_traffic_with_their_mask_and_nothing_else()
    {
        await using var session = await StartAsync();
        var etag = (await session.ReadAsync()).Etag;

        await session.ShiftAsync(new(StableId, 90), new(CanaryId, 10, "canary"));

        Assert.Equal(
            new UpdateServiceRequest
            {
                Service = new() { Name = Name, Etag = etag, Traffic = { To(StableId, 90), To(CanaryId, 10, "canary") } },
                UpdateMask = new() { Paths = { "traffic" } },
            },
            Assert.Single(session.Updates));
        var state = await session.ReadAsync();
        Assert.Equal([new(StableId, 90), new(CanaryId, 10, "canary")], state.Traffic.AsEnumerable());
        Assert.Equal([new(StableId, 90), new(CanaryId, 10, "canary", new Uri(session.Emulator.HttpAddress, "tags/canary"))], state.Serving.AsEnumerable());
        Assert.Equal((90, 10), (state.ServedPercent(StableId), state.ServedPercent(CanaryId)));
    }

    [Fact]
    public async Task Every_call_says_where_it_goes_and_carries_no_credentials_in_plain_text()
    {
        await using var session = await StartAsync();

        await session.ShiftAsync(new CoreTarget(StableId, 100));

        Assert.All(session.Emulator.Journal, call => Assert.Equal("location=europe-west1", call.Headers["x-goog-request-params"]));
        Assert.All(session.Emulator.Journal, call => Assert.DoesNotContain("authorization", call.Headers.Keys));
    }

    [Fact]
    public async Task Everything_can_go_to_the_latest_revision()
    {
        await using var session = await StartAsync();

        await session.ShiftAsync(new CoreTarget(null, 100));

        Assert.Equal(new Target { Type = TrafficTargetAllocationType.Latest, Percent = 100 }, session.Updates.Single().Service.Traffic.Single());
        var state = await session.ReadAsync();
        Assert.Equal(new CoreTarget(null, 100), state.Traffic.Single());
        Assert.Equal(new CoreTarget(CanaryId, 100), state.Serving.Single());
        Assert.Equal((100, 100), (state.AskedPercent(CanaryId), state.ServedPercent(CanaryId)));
    }

    [Theory]
    [InlineData(0, "Traffic must sum to 100 percent, not 0.")]
    [InlineData(90, "Traffic must sum to 100 percent, not 90.")]
    public async Task Traffic_that_would_not_mean_what_it_says_is_not_sent(int percent, string message)
    {
        await using var session = await StartAsync();

        var failure = await Assert.ThrowsAsync<PlatformException>(() => session.Host.SetTrafficAsync(percent == 0 ? [] : [new(StableId, percent)], "1", CancellationToken.None));

        Assert.Equal((FaultKind.InvalidRequest, message), (failure.Kind, failure.Message));
        Assert.Empty(session.Updates);
    }

    [Fact]
    public async Task A_stale_etag_is_a_conflict_and_changes_nothing()
    {
        await using var session = await StartAsync();
        var stale = (await session.ReadAsync()).Etag;
        session.Emulator.WriteAsAnother();

        var failure = await session.FailureAsync(session.Host.SetTrafficAsync([new(CanaryId, 100)], stale, CancellationToken.None));

        Assert.Equal(FaultKind.Conflict, failure.Kind);
        Assert.StartsWith("UpdateService: Conflict for resource 'orders': version ", failure.Message, StringComparison.Ordinal);
        Assert.Equal([new(StableId, 100, "")], session.Served);
    }

    [Fact]
    public async Task An_operation_that_ends_in_an_error_is_one()
    {
        await using var session = await StartAsync("canary: { starts: false }");

        var missing = await session.FailureAsync(session.ShiftAsync(new CoreTarget("orders-00009-xyz", 100)));
        var failed = (await session.ReadAsync()).Failure;
        var notReady = await session.FailureAsync(session.ShiftAsync(new(StableId, 90), new(CanaryId, 10)));

        Assert.Equal((FaultKind.Internal, FaultKind.FailedPrecondition), (missing.Kind, notReady.Kind));
        Assert.Equal("UpdateService: Revision 'orders-00009-xyz' does not exist or is deleted. Update all traffic to route to currently available revisions.", missing.Message);
        Assert.Equal("Revision 'orders-00009-xyz' does not exist or is deleted. Update all traffic to route to currently available revisions.", failed);
        Assert.Equal([new(StableId, 100, "")], session.Served);
        Assert.Equal(Readiness.Failed, (await session.ReadAsync()).Revisions[CanaryId].Readiness);
        Assert.StartsWith("HealthCheckContainerError: The user-provided container failed to start", (await session.ReadAsync()).Revisions[CanaryId].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deployment_pins_traffic_tags_the_new_revision_and_keeps_other_tags()
    {
        await using var session = await StartAsync();
        await session.ShiftAsync(new(StableId, 100, "current"), new(CanaryId, 0, "canary"));
        var state = await session.ReadAsync();

        await session.PassAsync(session.Host.DeployAsync(new("demo/orders:3", "orders-00003-new", "canary", StableId), state, CancellationToken.None));

        var update = session.Updates.Last();
        Assert.Equal(["template", "traffic"], update.UpdateMask.Paths);
        Assert.Equal(("orders-00003-new", "demo/orders:3"), (update.Service.Template.Revision, update.Service.Template.Containers.Single().Image));
        Assert.Equal([new(StableId, 100, ""), new(StableId, 0, "current"), new("orders-00003-new", 0, "canary")], session.Served);
        Assert.True((await session.ReadAsync()).IsReady("orders-00003-new"));
    }

    [Fact]
    public async Task A_deployment_whose_container_does_not_start_fails()
    {
        await using var session = await StartAsync("canary: { starts: false }");

        var failure = await session.FailureAsync(session.Host.DeployAsync(new("demo/orders:3", "orders-00003-new", "canary", StableId), await session.ReadAsync(), CancellationToken.None));

        Assert.Equal(FaultKind.FailedPrecondition, failure.Kind);
        Assert.Equal([new(StableId, 100, "")], session.Served);
    }

    [Fact]
    public async Task A_deployment_gives_way_to_another_writer_and_to_a_name_that_is_taken()
    {
        await using var session = await StartAsync();
        var stale = await session.ReadAsync();
        session.Emulator.WriteAsAnother();

        var overtaken = await session.FailureAsync(session.Host.DeployAsync(new("demo/orders:3", "orders-00003-new", "canary", StableId), stale, CancellationToken.None));
        var taken = await session.FailureAsync(session.Host.DeployAsync(new("demo/orders:3", CanaryId, "canary", StableId), await session.ReadAsync(), CancellationToken.None));

        Assert.Equal((FaultKind.Conflict, "Someone else changed service orders before revision orders-00003-new was deployed."), (overtaken.Kind, overtaken.Message));
        Assert.Equal((FaultKind.Conflict, "UpdateService: Revision named 'orders-00002-def' with different configuration already exists."), (taken.Kind, taken.Message));
    }

    [Fact]
    public async Task Annotations_are_replaced_and_nothing_else()
    {
        await using var session = await StartAsync();
        var annotations = ImmutableSortedDictionary<string, string>.Empty.Add("schemagate/rollout", "r1");

        await session.PassAsync(session.Host.SetAnnotationsAsync(annotations, (await session.ReadAsync()).Etag, CancellationToken.None));

        Assert.Equal(["annotations"], session.Updates.Single().UpdateMask.Paths);
        var state = await session.ReadAsync();
        Assert.Equal(annotations, state.Annotations);
        Assert.Equal([new(StableId, 100)], state.Traffic.AsEnumerable());
    }

    [Fact]
    public async Task A_revision_is_deleted_once_and_again_without_a_fault()
    {
        await using var session = await StartAsync();
        await session.ShiftAsync(new CoreTarget(CanaryId, 100));

        await session.PassAsync(session.Host.DeleteRevisionAsync(StableId, CancellationToken.None));
        await session.PassAsync(session.Host.DeleteRevisionAsync(StableId, CancellationToken.None));

        Assert.Equal([CanaryId], (await session.ReadAsync()).Revisions.Keys);
    }

    [Fact]
    public async Task A_revision_that_cloud_run_keeps_is_a_failed_precondition()
    {
        await using var session = await StartAsync();

        var failure = await session.FailureAsync(session.Host.DeleteRevisionAsync(CanaryId, CancellationToken.None));

        Assert.Equal((FaultKind.FailedPrecondition, "DeleteRevision: Revision 'orders-00002-def' cannot be deleted because it is the latest revision of the service."), (failure.Kind, failure.Message));
    }

    [Fact]
    public async Task A_service_that_does_not_exist_is_not_found()
    {
        await using var session = await StartAsync();
        var host = new CloudRunHost(session.Connection, Address with { Service = "payments" }, new());

        var failure = await session.FailureAsync(host.ReadAsync(CancellationToken.None));

        Assert.Equal((FaultKind.NotFound, "GetService: Resource 'payments' of kind 'SERVICE' in region 'europe-west1' in project 'demo' does not exist."), (failure.Kind, failure.Message));
    }

    [Fact]
    public async Task A_cancelled_call_is_cancelled()
    {
        await using var session = await StartAsync();
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => session.Host.ReadAsync(cancelled.Token));
    }

    private static Target To(string revision, int percent, string tag = "") =>
        new() { Type = TrafficTargetAllocationType.Revision, Revision = revision, Percent = percent, Tag = tag };
}
