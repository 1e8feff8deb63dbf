using SchemaGate.Canary.Hosting;
using static SchemaGate.CloudRun.Tests.CloudRunSession;

namespace SchemaGate.CloudRun.Tests.Hosting;

public sealed class PreflightTests
{
    [Fact]
    public async Task Nothing_is_in_the_way_and_nothing_is_changed()
    {
        await using var session = await StartAsync();
        var before = (await session.ReadAsync()).Etag;

        Assert.Empty(await RunAsync(session, new()));
        Assert.Equal(before, (await session.ReadAsync()).Etag);
        Assert.True(session.Updates.Single().ValidateOnly);
    }

    [Fact]
    public async Task Missing_permissions_are_told_with_the_role_to_grant()
    {
        await using var session = await StartAsync("""
            faults:
              - { rpc: UpdateService, code: PERMISSION_DENIED }
              - { rpc: DeleteRevision, code: PERMISSION_DENIED }
            """);

        Assert.Equal(
            [
                new("Traffic cannot be shifted: UpdateService: Permission denied for UpdateService. Grant roles/run.developer on the service to whoever runs this.", true),
                new("A revision that is rolled back cannot be deleted afterwards: DeleteRevision: Permission denied for DeleteRevision. Grant roles/run.developer on the service to whoever runs this.", false),
            ],
            await RunAsync(session, new()));
    }

    [Theory]
    [InlineData("60s", CanaryId, "The P95 threshold of 60,000 ms can never be exceeded, because Cloud Run ends requests after 60 s: lower it, or rely on the error rate, which counts them.")]
    [InlineData("61s", CanaryId, null)]
    [InlineData("30s", null, "The P95 threshold of 60,000 ms can never be exceeded, because Cloud Run ends requests after 30 s: lower it, or rely on the error rate, which counts them.")]
    public async Task A_threshold_beyond_the_request_timeout_can_never_fire(string timeout, string? canary, string? message)
    {
        await using var session = await StartAsync($"canary: {{ request-timeout: {timeout} }}");

        var problems = await RunAsync(session, new() { LatencyThresholds = new Dictionary<string, double> { ["P95"] = 60_000 }, Canary = canary });

        Assert.Equal(message is null ? [] : [new(message, false)], problems);
    }

    [Fact]
    public async Task A_passing_trouble_is_no_problem_but_a_fault()
    {
        await using var session = await StartAsync("faults: [{ rpc: UpdateService, code: RESOURCE_EXHAUSTED }]");

        var failure = await session.FailureAsync(RunAsync(session, new()));

        Assert.Equal(FaultKind.QuotaExceeded, failure.Kind);
    }

    private static async Task<IEnumerable<PreflightProblem>> RunAsync(CloudRunSession session, RolloutNeeds needs)
    {
        var host = new CloudRunHost(session.Connection, Address, needs);
        return await host.PreflightAsync(await host.ReadAsync(CancellationToken.None), CancellationToken.None);
    }
}
