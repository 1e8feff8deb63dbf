using SchemaGate.Canary.Measurement;
using SchemaGate.Canary.Running;
using SchemaGate.CloudRun;
using SchemaGate.Prometheus;

namespace SchemaGate.Cli.Deploying;

/// <summary>The service of a rollout, reached over the network.</summary>
internal sealed class CloudConnection : IDisposable
{
    private readonly IReadOnlyList<IDisposable> _opened;

    private CloudConnection(RolloutPlatform platform, TimeProvider clock, IReadOnlyList<IDisposable> opened) =>
        (Platform, Clock, _opened) = (platform, clock, opened);

    public RolloutPlatform Platform { get; }

    /// <summary>The clock of the service: an emulator's may run faster.</summary>
    public TimeProvider Clock { get; }

    /// <param name="task">The rollout.</param>
    /// <param name="clock">The clock of this machine.</param>
    /// <exception cref="WrongUseException">An address cannot be used.</exception>
    public static async Task<CloudConnection> OpenAsync(RolloutTask task, TimeProvider clock)
    {
        var (endpoints, serviceClock) = task.Service.Emulator is { } emulator
            ? await EmulatorAddress.FindAsync(emulator, clock).ConfigureAwait(false)
            : (task.Service.Endpoints, clock);
        try
        {
#pragma warning disable CA2000 // All of them are the connection's, which disposes of them.
            var google = GoogleConnection.Open(endpoints, serviceClock, task.Service.ServiceAccount);
            var http = new HttpClient();
            IMetricSource metrics = task.Prometheus is { } prometheus ? new PrometheusSource(prometheus) : new CloudMonitoringSource(google, task.Service.Address);
#pragma warning restore CA2000
            var smoke = task.Smoke is { } request ? new TagSmokeCheck(http, request) : null;
            var host = new CloudRunHost(google, task.Service.Address, NeedsOf(task));
            IEnumerable<IDisposable> opened = [google, http];
            return new(new(host, metrics, smoke), serviceClock, metrics is IDisposable source ? [.. opened, source] : [.. opened]);
        }
        catch (ArgumentException fault)
        {
            throw new WrongUseException(SentenceOf(fault));
        }
    }

    public void Dispose()
    {
        foreach (var opened in _opened)
        {
            opened.Dispose();
        }
    }

    // The name of a parameter says nothing to the user.
    private static string SentenceOf(ArgumentException fault) =>
        fault.ParamName is { } name ? fault.Message.Replace($" (Parameter '{name}')", "", StringComparison.Ordinal) : fault.Message;

    private static RolloutNeeds NeedsOf(RolloutTask task) => new()
    {
        Canary = task.Image is null ? task.Revision : null,
        LatencyThresholds = new Dictionary<string, double>
        {
            ["P95"] = task.Policy.Thresholds.LatencyP95.TotalMilliseconds,
            ["P99"] = task.Policy.Thresholds.LatencyP99.TotalMilliseconds,
        },
    };
}
