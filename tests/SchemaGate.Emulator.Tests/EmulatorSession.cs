using Google.Cloud.Monitoring.V3;
using Google.Cloud.Run.V2;
using Google.LongRunning;
using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.Extensions.Time.Testing;

namespace SchemaGate.Emulator.Tests;

/// <summary>An emulator that stands still until the test lets time pass, and clients of it.</summary>
internal sealed class EmulatorSession : IAsyncDisposable
{
    public const string ServiceName = "projects/demo/locations/europe-west1/services/orders";
    private readonly GrpcChannel _channel;

    private EmulatorSession(CloudEmulator emulator, FakeTimeProvider clock)
    {
        (Emulator, Clock) = (emulator, clock);
        _channel = GrpcChannel.ForAddress(emulator.Address);
        Services = new(_channel);
        Revisions = new(_channel);
        Operations = new(_channel);
        Metrics = new(_channel);
    }

    public static DateTimeOffset Begin { get; } = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);

    public CloudEmulator Emulator { get; }

    /// <summary>The split that is served now.</summary>
    public IEnumerable<TrafficShare> Served => Emulator.Traffic;

    public FakeTimeProvider Clock { get; }

    public Services.ServicesClient Services { get; }

    public Revisions.RevisionsClient Revisions { get; }

    public Operations.OperationsClient Operations { get; }

    public MetricService.MetricServiceClient Metrics { get; }

    public static Task<EmulatorSession> StartAsync(string scenario = "requests-per-minute: 600") =>
        StartAsync(new EmulatorOptions { Scenario = SchemaGate.Emulator.Scenarios.Scenario.Parse(scenario, "test.yml") });

    public static async Task<EmulatorSession> StartAsync(EmulatorOptions options)
    {
        var clock = new FakeTimeProvider(Begin);
        return new(await CloudEmulator.StartAsync(options with { TimeProvider = clock }, CancellationToken.None), clock);
    }

    public static string RevisionName(string id) => $"{ServiceName}/revisions/{id}";

    public Service Read() => Services.GetService(new() { Name = ServiceName });

    public Operation Update(Service service, params string[] mask) =>
        Services.UpdateService(new() { Service = service, UpdateMask = new() { Paths = { mask } } });

    /// <summary>Asks for a split and lets the time pass that it takes.</summary>
    public Operation Shift(params TrafficTarget[] traffic)
    {
        var operation = Update(new() { Name = ServiceName, Traffic = { traffic } }, "traffic");
        return End(operation);
    }

    /// <summary>Lets the time pass that an update takes, and reads its end.</summary>
    public Operation End(Operation operation)
    {
        Clock.Advance(TimeSpan.FromSeconds(10));
        return Operations.GetOperation(new() { Name = operation.Name });
    }

    public static TrafficTarget To(string revision, int percent, string tag = "") =>
        new() { Type = TrafficTargetAllocationType.Revision, Revision = revision, Percent = percent, Tag = tag };

    public static RpcException Failure(Action call) => Assert.Throws<RpcException>(call);

    /// <summary>The status code and message that a call fails with.</summary>
    public static string FailureText(Action call)
    {
        var status = Failure(call).Status;
        return $"{status.StatusCode}: {status.Detail}";
    }

    public async ValueTask DisposeAsync()
    {
        _channel.Dispose();
        await Emulator.DisposeAsync();
    }

}
