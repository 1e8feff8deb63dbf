using SchemaGate.Cli.Reports;
using SchemaGate.Engine;
using SchemaGate.Engine.Files;
using SchemaGate.Engine.Policy.Suppressions;
using SchemaGate.Engine.Reporting;

namespace SchemaGate.Cli.Suppressions;

/// <summary><c>--write-suppressions</c>: accepts what fails.</summary>
internal static class SuppressionWriting
{
    /// <returns>The exit code.</returns>
    public static int Run(GateRun run, SuppressionFile file, SuppressionTerms terms, Terminal terminal)
    {
        if (run.Outcome == GateOutcome.CouldNotCompare)
        {
            return Refuse(ProblemLayout.Of(run), ExitCodes.CouldNotCompare, terminal);
        }

        try
        {
            var update = new SuppressionUpdater(file.Reading.List, file.Text, terms).Update(run);
            file.Put(update.Text);
            Print(SuppressionReport.Of(file.Path, update, run.FailOn), terminal);
            return ExitCodes.Pass;
        }
        catch (InputException fault)
        {
            return Refuse([TextLine.Of(new TextSpan(ProblemLayout.LineOf(fault.Problem)))], ExitCodes.WrongUse, terminal);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"schemagate: cannot write {SafeText.Of(file.Path)}: {SafeText.Of(fault.Message)}");
            return ExitCodes.CouldNotCompare;
        }
    }

    private static void Print(IEnumerable<TextLine> lines, Terminal terminal)
    {
        using var writer = Terminal.WriterOf(terminal.Out);
        foreach (var line in lines)
        {
            writer.WriteLine(line.ToString());
        }
    }

    private static int Refuse(IEnumerable<TextLine> lines, int code, Terminal terminal)
    {
        foreach (var line in lines)
        {
            terminal.Error.WriteLine(line);
        }

        return code;
    }
}
