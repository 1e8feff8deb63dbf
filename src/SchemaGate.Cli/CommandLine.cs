using System.CommandLine;
using SchemaGate.Cli.Commands;
using SchemaGate.Cli.Commands.Canaries;

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
        [ServeCommand.Name] = ServeCommand.HelpEnding,
    };

    private static readonly (string Name, Func<Terminal, Command> Create)[] Commands =
    [
        ("diff", DiffCommand.Create),
        ("validate", ValidateCommand.Create),
        ("gate", GateCommand.Create),
        ("canary", CanaryCommand.Create),
        ("services", ServicesCommand.Create),
        ("serve", ServeCommand.Create),
        ("emulator", EmulatorCommand.Create),
        ("demo", DemoCommand.Create),
        ("changelog", ChangelogCommand.Create),
        ("history", HistoryCommand.Create),
        ("git-diff-driver", GitDiffDriverCommand.Create),
        ("rules", RulesCommand.Create),
        ("explain", ExplainCommand.Create),
        ("schema", SchemaCommand.Create),
        ("completion", CompletionCommand.Create),
    ];

    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var parsed = Parse(arguments, terminal);
        return (arguments.Count, parsed.Errors.Count) switch
        {
            (0, _) => Help(terminal),
            (_, > 0) => WrongUse.Refuse(parsed, terminal.Error),
            _ => Invoke(parsed, terminal),
        };
    }

    /// <summary>Reads the arguments and calls nothing.</summary>
    public static ParseResult Parse(IReadOnlyList<string> arguments, Terminal terminal) =>
        Build(terminal, arguments.Count > 0 ? arguments[0] : null).Parse(GitDiffDriverCommand.MarkPaths(arguments), Configuration);

    // Options cost time to make: only those of the command that is called are made, and all where that is not known, as for help and completion.
    private static RootCommand Build(Terminal terminal, string? called)
    {
        var root = new RootCommand("Compares two OpenAPI documents, says what breaks a client, why and where, and stops the break in the build, the pull request and the deploy.");
        var wanted = Array.FindAll(Commands, command => command.Name == called);
        foreach (var (_, create) in wanted.Length > 0 ? wanted : Commands)
        {
            root.Add(create(terminal));
        }

        HelpText.Extend(root, HelpEndings);
        return root;
    }

    // Who types the name alone wants help; a pipeline whose arguments are empty must not pass.
    private static int Help(Terminal terminal)
    {
        Parse(["--help"], terminal).Invoke(new() { Output = terminal.Error });
        return ExitCodes.WrongUse;
    }

    private static int Invoke(ParseResult parsed, Terminal terminal)
    {
        using var output = Terminal.WriterOf(terminal.Out);
        return parsed.Invoke(new() { Output = output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
    }
}
