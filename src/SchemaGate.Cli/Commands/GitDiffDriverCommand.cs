using System.CommandLine;
using SchemaGate.Cli.Inputs;
using SchemaGate.Cli.Reports;
using SchemaGate.Engine;
using SchemaGate.Engine.Policy;

namespace SchemaGate.Cli.Commands;

/// <summary>Shows what a change means to clients where git shows a diff. git stops at a driver that fails, so that this one never does.</summary>
internal static class GitDiffDriverCommand
{
    private const string WrongCount =
        "git-diff-driver is called by git, with 7 or 9 arguments. Set it up: git config diff.openapi.command \"schemagate git-diff-driver\", and in .gitattributes: openapi/*.json diff=openapi";

    private const string Name = "git-diff-driver";

    public static Command Create(Terminal terminal)
    {
        var arguments = new Argument<string[]>("ARGUMENTS") { Description = "What git gives to an external diff.", Arity = ArgumentArity.ZeroOrMore };
        arguments.Validators.Add(result =>
        {
            if (result.Tokens.Count is not (1 or 7 or 9))
            {
                result.AddError(WrongCount);
            }
        });
        var (references, configuration) = (new ReferenceOptions(), new ConfigurationOptions());
        var command = new Command(Name, "For git: let `git diff` say what a change of a document means to clients.") { arguments };
        references.AddTo(command);
        configuration.AddTo(command);
        command.SetAction(parsed => Run(parsed.GetRequiredValue(arguments), references.Read(parsed), configuration.Read(parsed), terminal));
        return command;
    }

    /// <summary>Marks where git's arguments begin, because the path of a document may look like an option.</summary>
    public static IReadOnlyList<string> MarkPaths(IReadOnlyList<string> arguments) =>
        arguments is [Name, ..] && !arguments.Contains("--") && GitDiffCall.CountIn([.. arguments.Skip(1)]) is { } count
            ? [.. arguments.SkipLast(count), "--", .. arguments.TakeLast(count)]
            : arguments;

    private static int Run(string[] arguments, InputOptions reach, ConfigurationReading configuration, Terminal terminal)
    {
        var lines = arguments is [var unmerged]
            ? [TextLine.Of(new TextSpan($"{unmerged}: unmerged"))]
            : Report(GitDiffCall.Parse(arguments, reach), configuration, terminal.Today);
        TextOutput.Write(lines, terminal.AllowsColour, terminal);
        return ExitCodes.Pass;
    }

    private static IEnumerable<TextLine> Report(GitDiffCall call, ConfigurationReading configuration, DateOnly today)
    {
        var result = Compare(call, configuration, today);
        // git does not say which revisions it compares: most often what is not committed yet.
        var run = new GateRun { Documents = [new(call.NewPath, call.Old.Name, call.New.Name, result)], FailOn = result.FailOn, AcceptCommand = $"schemagate diff --base-ref HEAD {call.NewPath} --write-suppressions" };
        return TextLayout.Of(run, int.MaxValue)
            .Prepend(TextLine.Of(new TextSpan($"schemagate {call.Old.Name} {call.New.Name}", TextStyle.Quiet)))
            .Concat(result.Outcome == GateOutcome.CouldNotCompare ? [PlainDiff(call)] : []);
    }

    private static TextLine PlainDiff(GitDiffCall call) => TextLine.Of(new TextSpan($"The change itself: git diff --no-ext-diff -- {call.NewPath}", TextStyle.Quiet));

    private static GateResult Compare(GitDiffCall call, ConfigurationReading configuration, DateOnly today)
    {
        var suppressions = new SuppressionSettings(null, IsWritten: false, new(), configuration.Configuration.Suppressions).Open().Reading;
        var problems = new List<InputProblem>([.. configuration.Problems, .. suppressions.Problems]);
        var (old, @new) = (call.Old.TryRead(problems), call.New.TryRead(problems));
        var request = new GateRequest { Old = old, New = @new, Document = call.NewPath, Policy = configuration.Configuration.Policy, Suppressions = suppressions.List, Today = today };
        return problems.Count > 0
            ? new() { Outcome = GateOutcome.CouldNotCompare, Findings = [], Problems = problems, FailOn = request.Policy.FailOn }
            : Gate.Run(request);
    }
}
