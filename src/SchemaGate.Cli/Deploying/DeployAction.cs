using System.CommandLine;
using SchemaGate.Engine.Reporting;

namespace SchemaGate.Cli.Deploying;

/// <summary>Runs a deploying command; wrong use that shows only then is told like any other.</summary>
internal static class DeployAction
{
    public static void Set(Command command, Terminal terminal, Func<ParseResult, Task<int>> run) => command.SetAction(parsed =>
    {
        try
        {
            return run(parsed).GetAwaiter().GetResult();
        }
        catch (WrongUseException wrong)
        {
            terminal.Error.WriteLine($"schemagate: {SafeText.Of(wrong.Message)}");
            terminal.Error.WriteLine($"Run `{CommandLine.HelpCommand(parsed)}` for usage.");
            return ExitCodes.WrongUse;
        }
    });
}
