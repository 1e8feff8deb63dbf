using System.CommandLine;
using SchemaGate.Engine.Policy.Reading;
using SchemaGate.Engine.Policy.Suppressions;
using SchemaGate.Engine.Reporting;

namespace SchemaGate.Cli.Commands;

/// <summary>Prints the JSON Schema of what the program writes or reads.</summary>
internal static class SchemaCommand
{
    public static Command Create(Terminal terminal)
    {
        var subject = new Choice<Func<Stream>>("WHAT", ("report", ReportSchema.Open), ("config", ConfigurationSchema.Open), ("suppressions", SuppressionSchema.Open)).ToArgument();
        subject.Description = "What `diff -f json` writes (the default), or what schemagate.yml or a file of suppressions may hold.";
        subject.Arity = ArgumentArity.ZeroOrOne;
        var command = new Command("schema", "Print the JSON Schema of the JSON report, the configuration or the suppressions.") { subject };
        command.SetAction(parsed => Print(parsed.GetValue(subject) ?? ReportSchema.Open, terminal.Out));
        return command;
    }

    private static int Print(Func<Stream> open, Stream output)
    {
        using var schema = open();
        schema.CopyTo(output);
        return ExitCodes.Pass;
    }
}
