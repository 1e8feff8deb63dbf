using SchemaGate.Cli.Reports;
using SchemaGate.Engine;
using Spectre.Console;

namespace SchemaGate.Cli.Commands;

/// <summary>Findings to standard output and files, problems to standard error.</summary>
internal static class DiffOutput
{
    /// <summary>False when a report could not be written; standard error says which.</summary>
    public static bool TryWrite(GateResult result, DiffSettings settings, Terminal terminal)
    {
        foreach (var line in result.Problems.Count > 0 ? ProblemLayout.Of(result.Problems) : [])
        {
            terminal.Error.WriteLine(line);
        }

        var targets = settings.Outputs.Select(target => (target.File, (Action)(() => WriteFile(result, target, settings.MaxFindings))));
        return targets
            .Append(("standard output", () => WriteOut(result, settings, terminal)))
            .Select(target => TryWrite(target.Item1, target.Item2, terminal.Error))
            .ToList()
            .TrueForAll(isWritten => isWritten);
    }

    private static bool TryWrite(string name, Action write, TextWriter error)
    {
        try
        {
            write();
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"schemagate: cannot write the report to {SafeText.Of(name)}: {SafeText.Of(fault.Message)}");
            return false;
        }
    }

    private static void WriteFile(GateResult result, ReportTarget target, int maxFindings)
    {
        using var file = File.Create(target.File);
        ReportFormats.Create(target.Format, maxFindings).Write(result, file);
    }

    private static void WriteOut(GateResult result, DiffSettings settings, Terminal terminal)
    {
        var isText = settings.Format == "text";
        if (isText && result.Outcome == GateOutcome.CouldNotCompare)
        {
            return;
        }

        if (isText && terminal.IsInteractive)
        {
            TerminalReport.Write(result, settings.MaxFindings, ConsoleOf(settings.UseColour));
            return;
        }

        ReportFormats.Create(settings.Format, settings.MaxFindings).Write(result, terminal.Out);
    }

    private static IAnsiConsole ConsoleOf(bool useColour) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        ColorSystem = useColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        Ansi = useColour ? AnsiSupport.Detect : AnsiSupport.No,
    });
}
