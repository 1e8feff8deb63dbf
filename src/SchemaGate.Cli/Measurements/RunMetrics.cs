using SchemaGate.Cli.Inputs;
using SchemaGate.Engine;
using SchemaGate.Engine.Reporting;
using SchemaGate.Metrics;
using SchemaGate.Metrics.Outputs;
using SchemaGate.OpenApi;

namespace SchemaGate.Cli.Measurements;

/// <summary>What a run found, as metrics. Made only when they are asked for.</summary>
internal sealed class RunMetrics(MetricsSettings settings, Terminal terminal)
{
    private readonly DeploymentMetrics _metrics = new(settings.Service, settings.Environment, clock: terminal.Clock);

    /// <summary>Validates the new side as <c>validate</c> would; the old one was published already. Called for many pairs at once.</summary>
    public void Read(PairContent content)
    {
        if (content.New is { } document)
        {
            _metrics.DocumentValidated(IsValid(document));
        }
        else if (content.Pair.New.IsThere)
        {
            _metrics.DocumentValidated(isValid: false);
        }
    }

    /// <summary>Hands everything over. What goes wrong is told and changes nothing else.</summary>
    public void Deliver(GateRun run)
    {
        if (run.Outcome != GateOutcome.CouldNotCompare)
        {
            _metrics.BreakingChanges(run.Count(Severity.Breaking));
        }

        Tell(settings.File is { } file ? MetricsFile.WriteAsync(_metrics, file) : null);
        Tell(settings.Pushgateway is { } address ? new Pushgateway(address).PushAsync(_metrics) : null);
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
