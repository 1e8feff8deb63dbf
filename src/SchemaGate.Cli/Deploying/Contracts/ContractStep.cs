using System.Text;
using SchemaGate.Cli.Commands;
using SchemaGate.Cli.Deploying.Options;
using SchemaGate.Cli.Deploying.Telling;
using SchemaGate.Cli.Measurements;

namespace SchemaGate.Cli.Deploying.Contracts;

/// <summary>Checks the contract before anything is deployed.</summary>
internal static class ContractStep
{
    public static ContractOutcome Run(DiffSettings settings, TelemetrySettings telling, RolloutTelemetry telemetry, Terminal terminal)
    {
        using var report = new MemoryStream();
        var shown = telling.IsJson ? terminal with { Out = report, IsInteractive = false } : terminal;
        var metrics = new RunMetrics(telemetry.Metrics, new(null, null, "", ""), terminal);
        var code = DiffCommand.Run(settings with { UseColour = settings.UseColour && !telling.IsJson }, shown, metrics);
        if (telling.IsJson)
        {
            telemetry.Tell(code == ExitCodes.Pass ? LogSeverity.Info : LogSeverity.Error, Encoding.UTF8.GetString(report.ToArray()));
        }

        if (code == ExitCodes.Pass && metrics.HasInvalid)
        {
            telemetry.Tell(LogSeverity.Error, "The new document is not valid OpenAPI: nothing was deployed. `schemagate validate` says what is wrong with it.");
            code = ExitCodes.Fail;
        }

        return new(code, metrics.Run is { } run ? ContractRecord.Of(run, metrics) : null);
    }
}
