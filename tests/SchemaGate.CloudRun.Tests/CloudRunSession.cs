using SchemaGate.Canary.Hosting;
using SchemaGate.Emulator;
using SchemaGate.Emulator.Scenarios;
using UpdateServiceRequest = Google.Cloud.Run.V2.UpdateServiceRequest;

namespace SchemaGate.CloudRun.Tests;

/// <summary>A service on an emulated Cloud Run whose time passes only while the test waits for something.</summary>
internal sealed class CloudRunSession : IAsyncDisposable
{
    public const string StableId = "orders-00001-abc";
    public const string CanaryId = "orders-00002-def";

    private CloudRunSession(CloudEmulator emulator, WaitingClock clock)
    {
        (Emulator, Clock) = (emulator, clock);
        Connection = GoogleConnection.Open(new() { Run = emulator.Address, Monitoring = emulator.Address }, emulator.Clock);
        Host = new(Connection, Address, new());
        Metrics = new(Connection, Address);
    }

    public static DateTimeOffset Begin { get; } = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);

    public static ServiceAddress Address { get; } = new("demo", "europe-west1", "orders");

    public CloudEmulator Emulator { get; }

    public WaitingClock Clock { get; }

    public GoogleConnection Connection { get; }

    public CloudRunHost Host { get; }

    public CloudMonitoringSource Metrics { get; }

    /// <summary>The split that is served now.</summary>
    public IEnumerable<TrafficShare> Served => Emulator.Traffic;

    public static Task<CloudRunSession> StartAsync(string scenario = "requests-per-minute: 600") =>
        StartAsync(new EmulatorOptions { Scenario = Scenario.Parse(scenario, "test.yml") });

    public static async Task<CloudRunSession> StartAsync(EmulatorOptions options)
    {
        var clock = new WaitingClock(Begin);
        return new(await CloudEmulator.StartAsync(options with { TimeProvider = clock }, CancellationToken.None), clock);
    }

    public Task<ServiceState> ReadAsync() => Host.ReadAsync(CancellationToken.None);

    /// <summary>Asks for a split, computed from what is there now, and waits for its end.</summary>
    public async Task ShiftAsync(params TrafficTarget[] traffic) =>
        await PassAsync(Host.SetTrafficAsync([.. traffic], (await ReadAsync()).Etag, CancellationToken.None));

    /// <summary>Lets time pass until something ends.</summary>
    public async Task PassAsync(Task end)
    {
        for (var idle = 0; idle < 30_000 && !end.IsCompleted && Clock.GetUtcNow() < Begin.AddHours(6); idle = Clock.TryPass() ? 0 : idle + 1)
        {
            await Task.WhenAny(end, Task.Delay(1));
        }

        Assert.True(end.IsCompleted, $"It did not end until {Clock.GetUtcNow():O}.");
        await end;
    }

    /// <summary>What it fails with.</summary>
    public async Task<PlatformException> FailureAsync(Task call) => await Assert.ThrowsAsync<PlatformException>(() => PassAsync(call));

    /// <summary>The updates that were sent.</summary>
    public IEnumerable<UpdateServiceRequest> Updates => Emulator.Journal
        .Where(call => call.Method == "/google.cloud.run.v2.Services/UpdateService")
        .Select(call => UpdateServiceRequest.Parser.ParseFrom(call.Request.Span));

    public async ValueTask DisposeAsync()
    {
        Connection.Dispose();
        await Emulator.DisposeAsync();
    }
}
