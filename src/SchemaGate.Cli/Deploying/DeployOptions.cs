using System.CommandLine;
using SchemaGate.Cli.Deploying.Options;
using SchemaGate.Engine.Policy;

namespace SchemaGate.Cli.Deploying;

/// <summary>What every command takes that runs a rollout.</summary>
internal sealed class DeployOptions
{
    private readonly ServiceOptions _service = new();
    private readonly CanaryOptions _canary = new();
    private readonly MetricSourceOptions _metrics = new();
    private readonly TelemetryOptions _telemetry = new();

    public void AddTo(Command command)
    {
        _service.AddTo(command);
        _canary.AddTo(command);
        _metrics.AddTo(command);
        _telemetry.AddTo(command);
    }

    /// <exception cref="WrongUseException">Something is missing or cannot be used.</exception>
    public RolloutTask ReadTask(ParseResult parsed, Terminal terminal, GateConfiguration configuration)
    {
        var service = _service.Read(parsed, terminal, configuration.Services);
        var configured = Configured(parsed, terminal, configuration);
        return new()
        {
            Service = service,
            Policy = _canary.Read(parsed, configured),
            KeepsSteps = !_canary.HasSteps(parsed, configured),
            Prometheus = _metrics.Read(parsed, configured, service.Address.Service),
        };
    }

    /// <summary>The terminal with what the configuration says in place of options.</summary>
    public Terminal Configured(ParseResult parsed, Terminal terminal, GateConfiguration configuration) => _service.Configured(parsed, terminal, configuration);

    /// <exception cref="WrongUseException">Something is missing or cannot be used.</exception>
    public TelemetrySettings ReadTelemetry(ParseResult parsed, Terminal terminal) => _telemetry.Read(parsed, terminal);
}
