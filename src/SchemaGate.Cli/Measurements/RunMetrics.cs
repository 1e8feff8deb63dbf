using SchemaGate.Cli.Inputs;
using SchemaGate.Engine;
using SchemaGate.Engine.Reporting;
using SchemaGate.Metrics;
using SchemaGate.Metrics.Outputs;
using SchemaGate.OpenApi;

namespace SchemaGate.Cli.Measurements;

/// <summary>What a run found, as metrics. Made only when they are asked for.</summary>
/// <param name="metrics">Where it is counted.</param>
/// <param name="settings">Where it goes in the end.</param>
/// <param name="terminal">Takes what goes wrong there.</param>
internal sealed class RunMetrics(DeploymentMetrics metrics, MetricsSettings settings, Terminal terminal)
{
    private int _valid;
    private int _invalid;

    public RunMetrics(MetricsSettings settings, Terminal terminal)
        : this(new(settings.Service, settings.Environment, clock: terminal.Clock), settings, terminal)
    {
    }

    /// <summary>True when a new document could be read and is not valid.</summary>
    public bool HasInvalid => _invalid > 0;

    /// <summary>How many new documents are valid, and how many are not.</summary>
    public (int Valid, int Invalid) Validated => (_valid, _invalid);

    /// <summary>What was found; null while nothing was compared.</summary>
    public GateRun? Run { get; private set; }

    /// <summary>Validates the new side as <c>validate</c> would; the old one was published already. Called for many pairs at once.</summary>
    public void Read(PairContent content)
    {
        if (content.New is { } document)
        {
            Count(IsValid(document));
        }
        else if (content.Pair.New.IsThere)
        {
            Count(isValid: false);
        }
    }

    private void Count(bool isValid)
    {
        metrics.DocumentValidated(isValid);
        Interlocked.Increment(ref isValid ? ref _valid : ref _invalid);
    }

    /// <summary>Hands everything over. What goes wrong is told and changes nothing else.</summary>
    public void Deliver(GateRun run)
    {
        Run = run;
        if (run.Outcome != GateOutcome.CouldNotCompare)
        {
            metrics.BreakingChanges(run.Count(Severity.Breaking));
        }

        Tell(settings.File is { } file ? MetricsFile.WriteAsync(metrics, file) : null);
        Tell(settings.Pushgateway is { } address ? new Pushgateway(address).PushAsync(metrics) : null);
    }

    private void Tell(Task<string?>? delivery)
    {
        if (delivery?.GetAwaiter().GetResult() is { } problem)
        {
            terminal.Error.WriteLine($"schemagate: {SafeText.Of(problem)}");
        }
    }

    private static bool IsValid(DocumentInput document) =>
        DocumentValidator.Validate(document, new()) is { IsReadable: true } result && result.Count(DiagnosticSeverity.Error) == 0;
}
