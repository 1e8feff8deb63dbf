using System.CommandLine;
using SchemaGate.Cli.Services;
using SchemaGate.Engine.Reporting;

namespace SchemaGate.Cli.Commands;

/// <summary>What a repository's services are, for pipelines.</summary>
internal static class ServicesCommand
{
    private const string Matrix = "matrix";

    public static Command Create(Terminal terminal) => new("services", "Say which services of schemagate.yml are concerned.")
    {
        Changed(terminal),
    };

    private static Command Changed(Terminal terminal)
    {
        var command = new Command("changed", "List the services whose source files changed since HEAD left a revision.");
        var baseRef = new Option<string>("--base") { Description = "The branch or commit to compare with: its merge base with HEAD. When a commit is gone from the history, all services are listed.", HelpName = "REF", Required = true };
        var only = new Option<string?>("--service") { Description = "Take this service, changed or not.", HelpName = "NAME" };
        var format = new Choice<string>("--format", ("text", "text"), (Matrix, Matrix)).ToOption("-f");
        format.Description = "What to print: a name a line, or a matrix for GitHub Actions. Default: text.";
        var configuration = new ConfigurationOptions();
        command.Add(baseRef);
        command.Add(only);
        command.Add(format);
        configuration.AddTo(command);
        command.SetAction(parsed =>
        {
            var reading = configuration.Read(parsed);
            return reading.Problems.Count > 0
                ? ConfigurationErrors.Write(reading.Problems, terminal.Error)
                : Print(new(reading.Configuration.Services, parsed.GetValue(only), sentence => terminal.Error.WriteLine($"schemagate: {sentence}")), parsed.GetValue(baseRef)!, parsed.GetValue(format) == Matrix, terminal);
        });
        return command;
    }

    private static int Print(ChangedServices services, string baseRef, bool isMatrix, Terminal terminal)
    {
        try
        {
            var changed = services.Since(baseRef);
            using var output = Terminal.WriterOf(terminal.Out);
            output.WriteLine(isMatrix ? ServiceMatrix.Of(changed) : string.Join('\n', changed.Select(service => service.Name)));
            return ExitCodes.Pass;
        }
        catch (IOException fault)
        {
            terminal.Error.WriteLine($"schemagate: {SafeText.Of(fault.Message)}");
            return ExitCodes.CouldNotCompare;
        }
    }
}
