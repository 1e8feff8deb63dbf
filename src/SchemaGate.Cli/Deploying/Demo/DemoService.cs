using SchemaGate.Canary.Policies;
using SchemaGate.Emulator;
using SchemaGate.Emulator.Scenarios;

namespace SchemaGate.Cli.Deploying.Demo;

/// <summary>A service on an emulator within this process, where a minute passes in a second.</summary>
internal sealed class DemoService : IAsyncDisposable
{
    private const double Speed = 60;

    private readonly CloudEmulator _emulator;

    private DemoService(CloudEmulator emulator) => _emulator = emulator;

    /// <summary>What <c>gate</c> would be asked to do with it.</summary>
    public RolloutTask Task => new()
    {
        Service = new() { Address = new("demo", "europe-west1", "orders"), Endpoints = new(), Emulator = _emulator.HttpAddress },
        Image = "registry.example.com/orders:1.5.0",
        Policy = new CanaryPolicy { Window = new() { Duration = TimeSpan.FromMinutes(3) } },
    };

    public static async Task<DemoService> StartAsync(string scenario, TimeProvider clock)
    {
        var options = new EmulatorOptions { Scenario = Scenario.Named(scenario), Speed = Speed, TimeProvider = clock, CanaryRevision = "" };
        return new(await CloudEmulator.StartAsync(options, CancellationToken.None).ConfigureAwait(false));
    }

    public ValueTask DisposeAsync() => _emulator.DisposeAsync();
}
