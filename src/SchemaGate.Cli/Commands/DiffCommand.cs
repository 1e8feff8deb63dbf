using System.CommandLine;
using SchemaGate.Cli.Inputs;
using SchemaGate.Engine;

namespace SchemaGate.Cli.Commands;

/// <summary>Compares two documents and reports what the change means to clients.</summary>
internal static class DiffCommand
{
    public const string Name = "diff";

    public const string HelpEnding = """
        Examples:
          schemagate diff openapi/v1.json bin/openapi/v1.json
          schemagate diff git:origin/main:openapi/v1.json openapi/v1.json --fail-on warning
          curl -s https://api.example.com/openapi.json | schemagate diff - openapi.yaml -f json
          schemagate diff old.json new.json -o json=report.json -o text=report.txt

        Exit codes:
          0  pass: no finding at or above --fail-on
          1  fail: findings at or above --fail-on
          2  wrong use: unknown option, bad value
          3  could not compare: a document cannot be read, or a report cannot be written
          4  internal error: a bug in schemagate

        """;

    public static Command Create(Terminal terminal)
    {
        var command = new Command(Name, "Compare two OpenAPI documents (2.0, 3.0, 3.1, 3.2; JSON or YAML).");
        var options = new DiffOptions();
        options.AddTo(command);
        command.SetAction(parsed => Run(options.Read(parsed, terminal), terminal));
        return command;
    }

    private static int Run(DiffSettings settings, Terminal terminal)
    {
        var result = Compare(settings, terminal.In);
        var run = new GateRun { Documents = [new(settings.New, settings.Old, settings.New, result)], FailOn = settings.FailOn };
        return DiffOutput.TryWrite(run, settings, terminal) ? ExitCodeOf(run.Outcome) : ExitCodes.CouldNotCompare;
    }

    private static GateResult Compare(DiffSettings settings, Stream standardInput)
    {
        var reader = new InputReader(new(settings.ReferenceRoot, settings.AllowRemoteReferences), standardInput);
        var (problems, newProblems) = (new List<InputProblem>(), new List<InputProblem>());
        var reading = Task.Run(() => reader.TryRead(settings.New, newProblems));
        var old = reader.TryRead(settings.Old, problems);
        var @new = reading.GetAwaiter().GetResult();
        problems.AddRange(newProblems);
        CollectionPause.Begin((old?.Content.Length ?? 0L) + (@new?.Content.Length ?? 0L));
        return old is null || @new is null
            ? new() { Outcome = GateOutcome.CouldNotCompare, Findings = [], Problems = problems, FailOn = settings.FailOn }
            : Gate.Run(new() { Old = old, New = @new, Policy = new() { FailOn = settings.FailOn }, Today = settings.Today });
    }

    private static int ExitCodeOf(GateOutcome outcome) => outcome switch
    {
        GateOutcome.Pass => ExitCodes.Pass,
        GateOutcome.Fail => ExitCodes.Fail,
        _ => ExitCodes.CouldNotCompare,
    };
}
