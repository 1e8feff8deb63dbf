using System.CommandLine;
using System.CommandLine.Parsing;
using SchemaGate.Cli.Commands;
using SchemaGate.Cli.Commands.Canaries;
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
        [GateCommand.Name] = GateCommand.HelpEnding,
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
            GateCommand.Create(terminal),
            CanaryCommand.Create(terminal),
            ServicesCommand.Create(terminal),
            EmulatorCommand.Create(terminal),
            DemoCommand.Create(terminal),
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

    /// <summary>What to type for help on the command that was meant.</summary>
    public static string HelpCommand(ParseResult parsed)
    {
        var names = new List<string>();
        for (SymbolResult? at = parsed.CommandResult; at is CommandResult { Command: not RootCommand } command; at = at.Parent)
        {
            names.Insert(0, command.Command.Name);
        }

        return string.Join(' ', ["schemagate", .. names, "--help"]);
    }
}
