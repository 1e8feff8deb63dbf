using System.CommandLine;
using SchemaGate.Cli.Inputs;
using SchemaGate.Cli.Reports;
using SchemaGate.Cli.Runs;
using SchemaGate.Engine;
using SchemaGate.Engine.Reporting;

namespace SchemaGate.Cli.Commands;

/// <summary>Says everything that is wrong with single documents.</summary>
internal static class ValidateCommand
{
    public const string Name = "validate";

    public const string HelpEnding = """
        Examples:
          schemagate validate openapi/v1.json openapi/v2.yaml
          schemagate validate openapi
          curl -s https://api.example.com/openapi.json | schemagate validate - -f json

        Exit codes:
          0  pass: no diagnostic at or above --fail-on
          1  fail: diagnostics at or above --fail-on
          2  wrong use: unknown option, bad value
          3  could not read: a document is missing, neither JSON nor YAML, or of an unsupported version
          4  internal error: a bug in schemagate

        """;

    public static Command Create(Terminal terminal)
    {
        var command = new Command(Name, "Say what is wrong with OpenAPI documents (2.0, 3.0, 3.1, 3.2; JSON or YAML).");
        var options = new ValidateOptions();
        options.AddTo(command);
        command.SetAction(parsed => Run(options.Read(parsed), terminal));
        return command;
    }

    private static int Run(ValidateSettings settings, Terminal terminal)
    {
        var revisions = new GitRevisions();
        var validation = new DocumentValidation(new(settings.References, revisions, terminal.In), new(revisions));
        var run = new ValidationRun([.. settings.Documents.SelectMany(validation.Validate)], settings.FailOn);
        ValidationText.WriteUnread(run, terminal.Error);
        return TryWrite(run, settings.IsJson, terminal) ? ExitCodeOf(run.Outcome) : ExitCodes.CouldNotCompare;
    }

    private static bool TryWrite(ValidationRun run, bool isJson, Terminal terminal)
    {
        try
        {
            Action<ValidationRun, Stream> write = isJson ? ValidationJson.Write : ValidationText.Write;
            write(run, terminal.Out);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"schemagate: cannot write the report to standard output: {SafeText.Of(fault.Message)}");
            return false;
        }
    }

    private static int ExitCodeOf(GateOutcome outcome) => outcome switch
    {
        GateOutcome.Pass => ExitCodes.Pass,
        GateOutcome.Fail => ExitCodes.Fail,
        _ => ExitCodes.CouldNotCompare,
    };
}
