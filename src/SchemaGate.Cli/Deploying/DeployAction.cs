using System.CommandLine;
using SchemaGate.Cli.Commands;
using SchemaGate.Engine.Policy;
using SchemaGate.Engine.Reporting;

namespace SchemaGate.Cli.Deploying;

/// <summary>Runs a deploying command; wrong use that shows only then is told like any other.</summary>
internal static class DeployAction
{
    /// <summary>The same for a command that needs what the team decided; what is wrong with that ends the run.</summary>
    public static void Set(Command command, Terminal terminal, Func<ParseResult, GateConfiguration, Task<int>> run)
    {
        var options = new ConfigurationOptions();
        options.AddTo(command);
        Set(command, terminal, parsed =>
        {
            var reading = options.Read(parsed);
            return reading.Problems.Count > 0
                ? Task.FromResult(ConfigurationErrors.Write(reading.Problems, terminal.Error))
                : run(parsed, reading.Configuration);
        });
    }

    public static void Set(Command command, Terminal terminal, Func<ParseResult, Task<int>> run) => command.SetAction(parsed =>
    {
        try
        {
            return run(parsed).GetAwaiter().GetResult();
        }
        catch (WrongUseException wrong)
        {
            terminal.Error.WriteLine($"schemagate: {SafeText.Of(wrong.Message)}");
            terminal.Error.WriteLine($"Run `{WrongUse.HelpCommand(parsed)}` for usage.");
            return ExitCodes.WrongUse;
        }
    });
}
