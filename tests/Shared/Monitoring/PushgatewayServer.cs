namespace SchemaGate.Tests.Monitoring;

/// <summary>A real Pushgateway; it keeps what it gets in memory.</summary>
public sealed class PushgatewayServer : IDisposable
{
    private readonly ServerProcess _process = new(DebianProgram.Find("prometheus-pushgateway", "prometheus-pushgateway"), "--persistence.file=");

    public Uri Address => _process.Client.BaseAddress!;

    /// <summary>The series that it shows to Prometheus and whose name begins as given, in its order.</summary>
    public async Task<IReadOnlyList<string>> SeriesAsync(string name) =>
        [.. (await _process.Client.GetStringAsync("metrics")).Split('\n').Where(line => line.StartsWith(name, StringComparison.Ordinal))];

    public void Dispose() => _process.Dispose();
}
