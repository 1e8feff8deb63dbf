using System.CommandLine;
using SchemaGate.Cli.Measurements;
using SchemaGate.Cli.Runs;
using SchemaGate.Cli.Suppressions;
using SchemaGate.Engine;
using SchemaGate.Engine.Files;
using SchemaGate.Engine.Policy.Suppressions;

namespace SchemaGate.Cli.Commands;

/// <summary>Compares two documents and reports what the change means to clients.</summary>
internal static class DiffCommand
{
    public const string Name = "diff";

    public const string HelpEnding = """
        Examples:
          schemagate diff openapi/v1.json bin/openapi/v1.json
          schemagate diff --base-ref origin/main openapi/v1.json --fail-on warning
          schemagate diff --base-ref origin/main openapi
          schemagate diff --base-ref origin/main
          schemagate diff 'released/*.json' 'bin/openapi/*.json'
          curl -s https://api.example.com/openapi.json | schemagate diff - openapi.yaml -f json
          schemagate diff old.json new.json -o json=report.json -o text=report.txt
          schemagate diff old.json new.json --write-suppressions --reason "no client uses it"
          schemagate diff old.json new.json --profile strict --severity default-changed=info --exclude-path "/internal/**"

        Exit codes:
          0  pass: no finding at or above --fail-on
          1  fail: findings at or above --fail-on
          2  wrong use: unknown option, bad value, bad configuration or suppressions
          3  could not compare: a document cannot be read, or a report cannot be written
          4  internal error: a bug in schemagate

        """;

    public static Command Create(Terminal terminal)
    {
        var command = new Command(Name, "Compare two OpenAPI documents (2.0, 3.0, 3.1, 3.2; JSON or YAML).");
        var options = new DiffOptions();
        options.AddTo(command, terminal);
        command.SetAction(parsed =>
        {
            var settings = options.Read(parsed, terminal);
            return Run(settings, terminal, settings.Metrics is { } wanted ? new RunMetrics(wanted, terminal) : null);
        });
        return command;
    }

    /// <param name="settings">What is asked for.</param>
    /// <param name="terminal">Where the report and faults go.</param>
    /// <param name="metrics">Counts what is found; null for nobody.</param>
    /// <returns>The exit code.</returns>
    public static int Run(DiffSettings settings, Terminal terminal, RunMetrics? metrics)
    {
        if (RunRefusal.Of(Name, settings.Documents, settings.Configuration, terminal.Error) is { } code)
        {
            return code;
        }

        var suppressions = settings.Suppressions.Open();
        return suppressions.Reading.Problems.Count > 0
            ? SuppressionErrors.Write(suppressions.Reading.Problems, terminal.Error)
            : Run(settings, suppressions, metrics, terminal);
    }

    private static int Run(DiffSettings settings, SuppressionFile suppressions, RunMetrics? metrics, Terminal terminal)
    {
        var list = suppressions.Reading.List;
        var template = new GateRequest { Old = null, New = null, Policy = settings.Policy, Suppressions = list, Today = settings.Today };
        var documents = new DocumentRun(settings.Documents, template, terminal, metrics is null ? null : metrics.Read);
        if (OverwritingRefusal.Of(FilesOf(settings), documents, terminal.Error) is { } code)
        {
            return code;
        }

        var run = documents.Compare() with { AcceptCommand = settings.AcceptCommand };
        if (OverwritingRefusal.OfReferences(FilesOf(settings), documents, terminal.Error) is { } refused)
        {
            return refused;
        }

        return settings.Suppressions.IsWritten
            ? SuppressionWriting.Run(run, suppressions, settings.Suppressions.Terms, terminal)
            : Report(StaleSuppressions.AddTo(run, list, settings.Policy), settings, metrics, terminal);
    }

    private static int Report(GateRun run, DiffSettings settings, RunMetrics? metrics, Terminal terminal)
    {
        var isWritten = DiffOutput.TryWrite(run, settings, terminal);
        metrics?.Deliver(run);
        return isWritten ? ExitCodeOf(run.Outcome) : ExitCodes.CouldNotCompare;
    }

    private static IEnumerable<(string Option, string File)> FilesOf(DiffSettings settings)
    {
        var reports = settings.Outputs.Select(target => ("-o", target.File));
        return settings.Metrics?.File is { } file ? reports.Append((MetricsOptions.FileName, file)) : reports;
    }

    private static int ExitCodeOf(GateOutcome outcome) => outcome switch
    {
        GateOutcome.Pass => ExitCodes.Pass,
        GateOutcome.Fail => ExitCodes.Fail,
        _ => ExitCodes.CouldNotCompare,
    };
}
