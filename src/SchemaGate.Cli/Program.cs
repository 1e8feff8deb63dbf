using SchemaGate.Cli;

var terminal = Terminal.OfProcess();
try
{
    return CommandLine.Run(args, terminal);
}
#pragma warning disable CA1031 // The one outer door: whatever gets here is a bug and must not look like a verdict.
catch (Exception bug)
#pragma warning restore CA1031
{
    terminal.Error.WriteLine("schemagate: internal error (a bug). Nothing was decided. Please report it with the text below.");
    terminal.Error.WriteLine(bug);
    return ExitCodes.InternalError;
}
