using System.CommandLine;
using SchemaGate.Cli.Commands;
using SchemaGate.Engine.Reporting;

namespace SchemaGate.Cli;

/// <summary>The commands, and what happens when they are used wrongly.</summary>
internal static class CommandLine
{
    // A document may be called @name: no response files.
    private static readonly ParserConfiguration Configuration = new() { ResponseFileTokenReplacer = null };

    private static readonly Dictionary<string, string> HelpEndings = new(StringComparer.Ordinal)
    {
        [DiffCommand.Name] = DiffCommand.HelpEnding,
        [ValidateCommand.Name] = ValidateCommand.HelpEnding,
        [ChangelogCommand.Name] = ChangelogCommand.HelpEnding,
    };

    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var parsed = Build(terminal).Parse(GitDiffDriverCommand.MarkPaths(arguments), Configuration);
        return parsed.Errors.Count > 0 ? Refuse(parsed, terminal.Error) : Invoke(parsed, terminal);
    }

    private static RootCommand Build(Terminal terminal)
    {
        var root = new RootCommand("Compares two OpenAPI documents and says what breaks a client, why and where.")
        {
            DiffCommand.Create(terminal),
            ValidateCommand.Create(terminal),
            ChangelogCommand.Create(terminal),
            HistoryCommand.Create(terminal),
            GitDiffDriverCommand.Create(terminal),
            RulesCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            SchemaCommand.Create(terminal),
            CompletionCommand.Create(terminal),
        };
        HelpText.Extend(root, HelpEndings);
        return root;
    }

    private static int Invoke(ParseResult parsed, Terminal terminal)
    {
        using var output = Terminal.WriterOf(terminal.Out);
        return parsed.Invoke(new() { Output = output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
    }

    private static int Refuse(ParseResult parsed, TextWriter error)
    {
        foreach (var message in parsed.Errors.Select(problem => problem.Message).Distinct())
        {
            error.WriteLine($"schemagate: {SafeText.Of(message)}");
        }

        error.WriteLine($"Run `{HelpCommand(parsed)}` for usage.");
        return ExitCodes.WrongUse;
    }

    private static string HelpCommand(ParseResult parsed) => parsed.CommandResult.Command is RootCommand
        ? "schemagate --help"
        : $"schemagate {parsed.CommandResult.Command.Name} --help";
}
