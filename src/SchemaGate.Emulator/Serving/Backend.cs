using SchemaGate.Emulator.CloudRun;
using SchemaGate.Emulator.Monitoring;

namespace SchemaGate.Emulator.Serving;

/// <summary>What all emulated services work on.</summary>
internal sealed class Backend
{
    private readonly Cloud _cloud;

    public Backend(EmulatorOptions options, TimeProvider clock)
    {
        Options = options;
        Clock = clock;
        _cloud = new(options, clock.GetUtcNow());
        Requests = new(_cloud, options.Seed);
        Faults = new(options.Scenario.Faults);
    }

    public EmulatorOptions Options { get; }

    public TimeProvider Clock { get; }

    /// <summary>Where the gRPC services listen; null until they do.</summary>
    public Uri? Address { get; set; }

    /// <summary>To be used within <see cref="Use{T}"/> only.</summary>
    public RequestLog Requests { get; }

    public FaultSchedule Faults { get; }

    public Journal Journal { get; } = new();

    /// <summary>Reads or changes the platform, as it is now; one caller at a time.</summary>
    public T Use<T>(Func<Cloud, DateTimeOffset, T> action)
    {
        lock (_cloud.Lock)
        {
            var now = Clock.GetUtcNow();
            _cloud.Settle(now);
            return action(_cloud, now);
        }
    }
}
