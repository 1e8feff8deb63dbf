using Google.Cloud.Run.V2;
using Google.Rpc;
using Grpc.Core;
using static SchemaGate.Emulator.Tests.EmulatorSession;

namespace SchemaGate.Emulator.Tests.Serving;

public sealed class DoorTests
{
    [Fact]
    public async Task Every_third_call_fails_with_quota_details()
    {
        await using var session = await StartAsync("faults: [{ rpc: GetService, code: RESOURCE_EXHAUSTED, every: 3, retry-delay: 2500ms }]");
        session.Read();
        session.Read();

        var failure = Failure(() => session.Read());
        session.Read();

        Assert.Equal(StatusCode.ResourceExhausted, failure.StatusCode);
        Assert.Equal("Quota exceeded for quota metric 'Requests' and limit 'Requests per minute' of GetService.", failure.Status.Detail);
        Assert.Equal(TimeSpan.FromSeconds(2.5), failure.GetRpcStatus()!.GetDetail<RetryInfo>().RetryDelay.ToTimeSpan());
        Assert.Equal("RATE_LIMIT_EXCEEDED", failure.GetRpcStatus()!.GetDetail<ErrorInfo>().Reason);
    }

    [Fact]
    public async Task A_call_can_fail_after_it_took_effect_as_often_as_asked()
    {
        await using var session = await StartAsync("faults: [{ rpc: UpdateService, effect: error-after, code: UNAVAILABLE, times: 1 }]");

        var failure = FailureText(() => session.Shift(To("orders-00002-def", 100)));
        session.Clock.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal("Unavailable: The service is currently unavailable.", failure);
        Assert.Equal([new("orders-00002-def", 100, "")], session.Served);
        Assert.Null(session.Shift(To("orders-00001-abc", 100)).Error);
    }

    [Fact]
    public async Task Another_writer_makes_the_etag_stale()
    {
        await using var session = await StartAsync("faults: [{ rpc: UpdateService, effect: other-writer }]");

        var failure = Failure(() => session.Update(new() { Name = ServiceName, Etag = session.Read().Etag, Traffic = { To("orders-00002-def", 100) } }, "traffic"));

        Assert.Equal(StatusCode.Aborted, failure.StatusCode);
        Assert.Equal("2026-03-02T10:00:00.0000000+00:00", session.Read().Annotations["another-writer"]);
    }

    [Fact]
    public async Task A_fault_with_times_counts_from_the_shift()
    {
        await using var session = await StartAsync("faults: [{ rpc: GetService, code: PERMISSION_DENIED, from: 4m, until: 5m }]");
        session.Read();
        session.Shift(To("orders-00001-abc", 90), To("orders-00002-def", 10));
        session.Clock.Advance(TimeSpan.FromMinutes(3));
        session.Read();
        session.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal("PermissionDenied: Permission denied for GetService.", FailureText(() => session.Read()));
        session.Clock.Advance(TimeSpan.FromMinutes(1));
        session.Read();
    }

    [Fact]
    public async Task The_journal_has_each_call_as_it_came()
    {
        await using var session = await StartAsync();

        session.Services.GetService(new() { Name = ServiceName }, new Metadata { { "x-goog-request-params", "location=europe-west1" } });
        Failure(() => session.Update(new() { Name = ServiceName, Etag = "1" }, "traffic"));

        Assert.Equal(
            [("/google.cloud.run.v2.Services/GetService", StatusCode.OK), ("/google.cloud.run.v2.Services/UpdateService", StatusCode.Aborted)],
            session.Emulator.Journal.Select(entry => (entry.Method, entry.Status)));
        Assert.Equal("location=europe-west1", session.Emulator.Journal[0].Headers["x-goog-request-params"]);
        Assert.Equal(["traffic"], UpdateServiceRequest.Parser.ParseFrom(session.Emulator.Journal[1].Request.Span).UpdateMask.Paths);
        Assert.Equal(Begin, session.Emulator.Journal[0].Time);
    }
}
