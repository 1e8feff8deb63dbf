using System.CommandLine;
using SchemaGate.Cli.Inputs;
using SchemaGate.Cli.Reports;
using SchemaGate.Engine;

namespace SchemaGate.Cli.Commands;

/// <summary>Shows what a change means to clients where git shows a diff. git stops at a driver that fails, so that this one never does.</summary>
internal static class GitDiffDriverCommand
{
    private const string WrongCount =
        "git-diff-driver is called by git, with 7 or 9 arguments. Set it up: git config diff.openapi.command \"schemagate git-diff-driver\", and in .gitattributes: openapi/*.json diff=openapi";

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
        var command = new Command("git-diff-driver", "For git: let `git diff` say what a change of a document means to clients.") { arguments };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(arguments), terminal));
        return command;
    }

    private static int Run(string[] arguments, Terminal terminal)
    {
        var lines = arguments.Length == 1 ? [TextLine.Of(new TextSpan($"{arguments[0]}: unmerged"))] : Report(GitDiffCall.Parse(arguments), terminal.Today);
        TextOutput.Write(lines, terminal.AllowsColour, terminal);
        return ExitCodes.Pass;
    }

    private static IEnumerable<TextLine> Report(GitDiffCall call, DateOnly today)
    {
        var result = Compare(call, today);
        var run = new GateRun { Documents = [new(call.NewPath, call.Old.Name, call.New.Name, result)], FailOn = result.FailOn };
        return TextLayout.Of(run, int.MaxValue)
            .Prepend(TextLine.Of(new TextSpan($"schemagate {call.Old.Name} {call.New.Name}", TextStyle.Quiet)))
            .Concat(result.Outcome == GateOutcome.CouldNotCompare ? [PlainDiff(call)] : []);
    }

    private static TextLine PlainDiff(GitDiffCall call) => TextLine.Of(new TextSpan($"The change itself: git diff --no-ext-diff -- {call.NewPath}", TextStyle.Quiet));

    private static GateResult Compare(GitDiffCall call, DateOnly today)
    {
        var problems = new List<InputProblem>();
        var (old, @new) = (call.Old.TryRead(problems), call.New.TryRead(problems));
        var request = new GateRequest { Old = old, New = @new, Today = today };
        return problems.Count > 0
            ? new() { Outcome = GateOutcome.CouldNotCompare, Findings = [], Problems = problems, FailOn = request.Policy.FailOn }
            : Gate.Run(request);
    }
}
