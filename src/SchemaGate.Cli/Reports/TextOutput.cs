using Spectre.Console;

namespace SchemaGate.Cli.Reports;

/// <summary>Text on standard output: coloured and wrapped for a person, plain otherwise.</summary>
internal static class TextOutput
{
    /// <exception cref="IOException">The output cannot be written.</exception>
    public static void Write(IEnumerable<TextLine> lines, bool useColour, Terminal terminal)
    {
        if (terminal.IsInteractive)
        {
            TerminalReport.Write(lines, ConsoleOf(useColour));
            return;
        }

        using var writer = Terminal.WriterOf(terminal.Out);
        TextReport.Write(lines, writer);
    }

    private static IAnsiConsole ConsoleOf(bool useColour) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        ColorSystem = useColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        Ansi = useColour ? AnsiSupport.Detect : AnsiSupport.No,
    });
}
