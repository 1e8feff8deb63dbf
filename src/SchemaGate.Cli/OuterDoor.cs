namespace SchemaGate.Cli;

/// <summary>Keeps a bug from looking like a verdict.</summary>
internal static class OuterDoor
{
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        try
        {
            return CommandLine.Run(arguments, terminal);
        }
#pragma warning disable CA1031 // The one catch-all of the program: whatever gets here is a bug.
        catch (Exception bug)
#pragma warning restore CA1031
        {
            terminal.Error.WriteLine("schemagate: internal error (a bug). Nothing was decided. Please report it with the text below.");
            terminal.Error.WriteLine(bug);
            return ExitCodes.InternalError;
        }
    }
}
