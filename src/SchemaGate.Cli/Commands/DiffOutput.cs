using SchemaGate.Cli.Pipelines;
using SchemaGate.Cli.Reports;
using SchemaGate.Engine;
using SchemaGate.Engine.Reporting;

namespace SchemaGate.Cli.Commands;

/// <summary>Findings to standard output and files, problems to standard error.</summary>
internal static class DiffOutput
{
    /// <summary>False when a report could not be written; standard error says which.</summary>
    public static bool TryWrite(GateRun run, DiffSettings settings, Terminal terminal)
    {
        foreach (var line in run.Outcome == GateOutcome.CouldNotCompare ? ProblemLayout.Of(run) : [])
        {
            terminal.Error.WriteLine(line);
        }

        var tree = RepositoryFolder.Find(Environment.CurrentDirectory, terminal.Variable);
        return settings.Outputs
            .Select(target => (target.File, (Action)(() => WriteFile(run, target, settings.MaxFindings, tree))))
            .Append(("standard output", () => WriteOut(run, settings, tree, terminal)))
            .Concat(PipelineOutput.Of(run, settings, tree, terminal))
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

    private static void WriteFile(GateRun run, ReportTarget target, int maxFindings, SourceTree tree)
    {
        using var file = File.Create(target.File);
        ReportFormats.Create(target.Format, maxFindings, tree).Write(run, file);
    }

    private static void WriteOut(GateRun run, DiffSettings settings, SourceTree tree, Terminal terminal)
    {
        if (settings.Format != ReportFormats.Text)
        {
            ReportFormats.Create(settings.Format, settings.MaxFindings, tree).Write(run, terminal.Out);
            return;
        }

        // Problems are on standard error already.
        var lines = run.Outcome == GateOutcome.CouldNotCompare ? TextLayout.OfCompared(run, settings.MaxFindings) : TextLayout.Of(run, settings.MaxFindings);
        TextOutput.Write(lines, settings.UseColour, terminal);
    }
}
