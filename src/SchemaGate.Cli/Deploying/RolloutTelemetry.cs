using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Running;
using SchemaGate.Cli.Deploying.Options;
using SchemaGate.Cli.Deploying.Telling;
using SchemaGate.CloudRun;
using SchemaGate.Engine.Reporting;
using SchemaGate.Ledger.Contracts;
using SchemaGate.Metrics;
using SchemaGate.Metrics.Outputs;

namespace SchemaGate.Cli.Deploying;

/// <summary>Everyone who is told of a rollout. Whatever fails here is told and changes nothing else.</summary>
internal sealed class RolloutTelemetry : IAsyncDisposable
{
    private readonly TelemetrySettings _settings;
    private readonly Terminal _terminal;
    private readonly MetricsServer? _server;
    private readonly CommitStatus? _status;
    private readonly RolloutJson? _json;
    private readonly LedgerRecorder? _recorder;

    /// <param name="settings">Who is told.</param>
    /// <param name="address">The service.</param>
    /// <param name="terminal">Where text goes.</param>
    /// <param name="metrics">What is counted in; null for metrics of its own.</param>
    public RolloutTelemetry(TelemetrySettings settings, ServiceAddress address, Terminal terminal, DeploymentMetrics? metrics = null)
    {
        (_settings, _terminal) = (settings, terminal);
        Metrics = metrics ?? new(address.Service, settings.Environment, clock: terminal.Clock);
        _json = settings.IsJson ? new(terminal.Out, settings.Environment) : null;
        _status = settings.Commit is { } commit ? new(commit, $"schemagate/{settings.Environment}/{address.Service}") : null;
        _server = Serve();
        _recorder = settings.Ledger is { } ledger ? new(ledger, address, settings.Environment, TellUnkept, terminal.Clock) : null;
        IRolloutListener lines = _json is null ? new RolloutLines(terminal) : _json;
        Listener = new RolloutListeners([lines, new RolloutMetrics(Metrics), .. _recorder is null ? [] : new IRolloutListener[] { _recorder.Listener }]);
    }

    public DeploymentMetrics Metrics { get; }

    public IRolloutListener Listener { get; }

    public Task BeginAsync() => TellAsync(_status?.PendingAsync());

    /// <summary>Keeps what the check of the contract found.</summary>
    /// <param name="plan">The rollout that was asked for.</param>
    /// <param name="contract">What was found.</param>
    public void ContractChecked(RolloutPlan plan, RecordedContract contract) => _recorder?.Listener.ContractChecked(plan, contract, _terminal.Clock.GetUtcNow());

    /// <summary>Says how it ended, to everyone who was not told yet.</summary>
    public async Task EndAsync(Rollout rollout, IEnumerable<string> text)
    {
        if (_json is null)
        {
            Print(text);
        }

        await TellAsync(_status?.EndedAsync(rollout)).ConfigureAwait(false);
    }

    /// <summary>Says something that is no event of a rollout.</summary>
    public void Tell(string severity, string message)
    {
        if (_json is not null)
        {
            _json.Tell(severity, message, _terminal.Clock.GetUtcNow());
        }
        else
        {
            _terminal.Error.WriteLine($"{(_terminal.ShowsProgress ? "\r\e[K" : "")}schemagate: {SafeText.Of(message)}");
        }
    }

    /// <summary>The commit's status when the rollout does not begin.</summary>
    public Task FailAsync(string description) => TellAsync(_status?.PostAsync("failure", description));

    public async ValueTask DisposeAsync()
    {
        await TellAsync(_recorder?.EndAsync()).ConfigureAwait(false);
        await TellAsync(_settings.MetricsFile is { } file ? MetricsFile.WriteAsync(Metrics, file) : null).ConfigureAwait(false);
        await TellAsync(_settings.Pushgateway is { } gateway ? new Pushgateway(gateway).PushAsync(Metrics) : null).ConfigureAwait(false);
        if (_server is not null)
        {
            await _server.DisposeAsync().ConfigureAwait(false);
        }
    }

    private void Print(IEnumerable<string> text)
    {
        using var output = Terminal.WriterOf(_terminal.Out);
        foreach (var line in text)
        {
            output.WriteLine(SafeText.Of(line));
        }
    }

    // Told by the task that writes, while the rollout goes on.
    private void TellUnkept(string problem) => Tell(LogSeverity.Warning, $"{problem} The rollout goes on, and its events are sent again until they are taken.");

    private MetricsServer? Serve()
    {
        if (_settings.MetricsPort is not { } port)
        {
            return null;
        }

        if (!MetricsServer.TryStart(Metrics.Registry, port, out var server, out var problem))
        {
            Tell(LogSeverity.Warning, problem);
        }

        return server;
    }

    private async Task TellAsync(Task<string?>? telling)
    {
        if (telling is not null && await telling.ConfigureAwait(false) is { } problem)
        {
            Tell(LogSeverity.Warning, problem);
        }
    }
}
