using System.CommandLine;
using SchemaGate.Engine.Reporting;

namespace SchemaGate.Cli.Commands;

/// <summary>Prints the JSON Schema of the JSON report.</summary>
internal static class SchemaCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("schema", "Print the JSON Schema of what `diff -f json` writes.");
        command.SetAction(_ => Print(terminal.Out));
        return command;
    }

    private static int Print(Stream output)
    {
        using var schema = ReportSchema.Open();
        schema.CopyTo(output);
        return ExitCodes.Pass;
    }
}
