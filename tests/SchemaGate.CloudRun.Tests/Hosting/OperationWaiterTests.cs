using SchemaGate.Canary.Hosting;
using static SchemaGate.CloudRun.Tests.CloudRunSession;

namespace SchemaGate.CloudRun.Tests.Hosting;

public sealed class OperationWaiterTests
{
    [Theory]
    [InlineData("UNAVAILABLE")]
    [InlineData("RESOURCE_EXHAUSTED")]
    [InlineData("DEADLINE_EXCEEDED")]
    [InlineData("INTERNAL")]
    public async Task A_failed_look_is_no_failed_operation(string code)
    {
        await using var session = await StartAsync($"faults: [{{ rpc: GetOperation, code: {code}, times: 3 }}]");

        await session.ShiftAsync(new TrafficTarget(CanaryId, 100));

        Assert.Equal([new(CanaryId, 100, "")], session.Served);
        Assert.Equal(3, session.Emulator.Journal.Count(call => call.Method.EndsWith("/GetOperation", StringComparison.Ordinal) && call.Status != Grpc.Core.StatusCode.OK));
    }

    [Fact]
    public async Task The_delay_that_the_platform_asks_for_is_kept()
    {
        await using var session = await StartAsync("faults: [{ rpc: GetOperation, code: RESOURCE_EXHAUSTED, times: 1, retry-delay: 30s }]");

        await session.ShiftAsync(new TrafficTarget(CanaryId, 100));

        var looks = session.Emulator.Journal.Where(call => call.Method.EndsWith("/GetOperation", StringComparison.Ordinal)).Select(call => call.Time).ToList();
        Assert.InRange(looks[1] - looks[0], TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(40));
    }

    [Theory]
    [InlineData("NOT_FOUND")]
    [InlineData("PERMISSION_DENIED")]
    public async Task An_operation_that_cannot_be_looked_at_was_accepted_all_the_same(string code)
    {
        await using var session = await StartAsync($"faults: [{{ rpc: GetOperation, code: {code} }}]");

        await session.ShiftAsync(new TrafficTarget(CanaryId, 100));
        session.Clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(100, (await session.ReadAsync()).ServedPercent(CanaryId));
    }

    [Fact]
    public async Task Looking_ends_some_time()
    {
        await using var session = await StartAsync("faults: [{ rpc: GetOperation, code: INTERNAL }]");

        await session.ShiftAsync(new TrafficTarget(CanaryId, 100));

        Assert.Equal(20, session.Emulator.Journal.Count(call => call.Method.EndsWith("/GetOperation", StringComparison.Ordinal)));
    }
}
