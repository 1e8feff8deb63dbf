using System.CommandLine;
using System.CommandLine.Parsing;
using SchemaGate.Engine.Policy.Reading;
using SchemaGate.Engine.Reporting;

namespace SchemaGate.Cli;

/// <summary>Says why arguments cannot be understood, what was most likely meant, and where help is.</summary>
internal static class WrongUse
{
    private const string Unrecognized = "Unrecognized command or argument '";

    /// <returns>The exit code.</returns>
    public static int Refuse(ParseResult parsed, TextWriter error)
    {
        foreach (var message in MessagesOf(parsed).Distinct())
        {
            error.WriteLine($"schemagate: {SafeText.Of(message)}");
        }

        error.WriteLine($"Run `{HelpCommand(parsed)}` for usage.");
        return ExitCodes.WrongUse;
    }

    /// <summary>What to type for help on the command that was meant.</summary>
    public static string HelpCommand(ParseResult parsed) => string.Join(' ', ["schemagate", .. CommandsOf(parsed).Reverse().Select(command => command.Name), "--help"]);

    private static IEnumerable<string> MessagesOf(ParseResult parsed) => parsed.CommandResult.Command.Subcommands.Count > 0 && parsed.UnmatchedTokens is [var meant, ..]
        ? [$"There is no {(IsOption(meant) ? "option" : "command")} '{meant}'.{HintFor(meant, parsed)}"]
        : parsed.Errors.Select(problem => problem.Message).Select(message => message + HintFor(UnrecognizedIn(message), parsed));

    // Of the library's sentence, or of ours where an argument that takes many took the option.
    private static string UnrecognizedIn(string message) => message.StartsWith(Unrecognized, StringComparison.Ordinal) ? message[Unrecognized.Length..].TrimEnd('\'', '.') : string.Empty;

    private static string HintFor(string token, ParseResult parsed) => IsOption(token)
        ? Nearest.Hint(token.Split('=', ':')[0], CommandsOf(parsed).Append(parsed.RootCommandResult.Command).SelectMany(OptionsOf))
        : Nearest.Hint(token, parsed.CommandResult.Command.Subcommands.Select(command => command.Name));

    private static bool IsOption(string token) => token.StartsWith('-');

    private static IEnumerable<string> OptionsOf(Command command) => command.Options.Where(option => !option.Hidden).Select(option => option.Name);

    /// <summary>The command that was meant, and those that it belongs to.</summary>
    private static IEnumerable<Command> CommandsOf(ParseResult parsed)
    {
        for (SymbolResult? at = parsed.CommandResult; at is CommandResult { Command: not RootCommand } result; at = at.Parent)
        {
            yield return result.Command;
        }
    }
}
