using SchemaGate.Canary.Hosting;
using static SchemaGate.CloudRun.Tests.CloudRunSession;

namespace SchemaGate.CloudRun.Tests.Connection;

public sealed class FaultsTests
{
    [Theory]
    [InlineData("UNAVAILABLE", FaultKind.Unavailable, FaultKind.OutcomeUnknown)]
    [InlineData("DEADLINE_EXCEEDED", FaultKind.Unavailable, FaultKind.OutcomeUnknown)]
    [InlineData("UNKNOWN", FaultKind.Unavailable, FaultKind.OutcomeUnknown)]
    [InlineData("CANCELLED", FaultKind.Unavailable, FaultKind.OutcomeUnknown)]
    [InlineData("RESOURCE_EXHAUSTED", FaultKind.QuotaExceeded, FaultKind.QuotaExceeded)]
    [InlineData("ABORTED", FaultKind.Conflict, FaultKind.Conflict)]
    [InlineData("ALREADY_EXISTS", FaultKind.Conflict, FaultKind.Conflict)]
    [InlineData("PERMISSION_DENIED", FaultKind.PermissionDenied, FaultKind.PermissionDenied)]
    [InlineData("UNAUTHENTICATED", FaultKind.PermissionDenied, FaultKind.PermissionDenied)]
    [InlineData("NOT_FOUND", FaultKind.NotFound, FaultKind.NotFound)]
    [InlineData("FAILED_PRECONDITION", FaultKind.FailedPrecondition, FaultKind.FailedPrecondition)]
    [InlineData("INVALID_ARGUMENT", FaultKind.InvalidRequest, FaultKind.InvalidRequest)]
    [InlineData("OUT_OF_RANGE", FaultKind.InvalidRequest, FaultKind.InvalidRequest)]
    [InlineData("UNIMPLEMENTED", FaultKind.InvalidRequest, FaultKind.InvalidRequest)]
    [InlineData("INTERNAL", FaultKind.Internal, FaultKind.Internal)]
    [InlineData("DATA_LOSS", FaultKind.Internal, FaultKind.Internal)]
    public async Task Each_code_says_what_can_be_done(string code, FaultKind read, FaultKind write)
    {
        await using var session = await StartAsync($"faults: [{{ rpc: GetService, code: {code} }}, {{ rpc: UpdateService, code: {code} }}]");

        var onRead = await session.FailureAsync(session.ReadAsync());
        var onWrite = await session.FailureAsync(session.Host.SetTrafficAsync([new(StableId, 100)], "", CancellationToken.None));

        Assert.Equal((read, write), (onRead.Kind, onWrite.Kind));
    }

    [Fact]
    public async Task The_delay_that_the_platform_asks_for_is_told()
    {
        await using var session = await StartAsync("faults: [{ rpc: UpdateService, code: RESOURCE_EXHAUSTED, retry-delay: 7s }]");

        var failure = await session.FailureAsync(session.Host.SetTrafficAsync([new(StableId, 100)], "", CancellationToken.None));

        Assert.Equal(TimeSpan.FromSeconds(7), failure.RetryAfter);
        Assert.Equal("UpdateService: Quota exceeded for quota metric 'Requests' and limit 'Requests per minute' of UpdateService.", failure.Message);
    }

    [Fact]
    public async Task A_write_whose_answer_is_lost_may_have_taken_effect()
    {
        await using var session = await StartAsync("faults: [{ rpc: UpdateService, effect: error-after, code: UNAVAILABLE, times: 1 }]");

        var failure = await session.FailureAsync(session.ShiftAsync(new TrafficTarget(CanaryId, 100)));
        session.Clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(FaultKind.OutcomeUnknown, failure.Kind);
        Assert.Equal(100, (await session.ReadAsync()).ServedPercent(CanaryId));
        Assert.Single(session.Updates);
    }

    [Fact]
    public async Task A_read_is_repeated_after_a_blip()
    {
        await using var session = await StartAsync("faults: [{ rpc: GetService, code: UNAVAILABLE, times: 2 }, { rpc: ListRevisions, code: UNAVAILABLE, times: 1 }]");

        Assert.Equal(CanaryId, (await session.ReadAsync()).LatestCreated);
    }

    [Fact]
    public async Task Nobody_listens()
    {
        await using var session = await StartAsync();
        await session.Emulator.DisposeAsync();

        Assert.Equal(FaultKind.Unavailable, (await session.FailureAsync(session.ReadAsync())).Kind);
    }
}
