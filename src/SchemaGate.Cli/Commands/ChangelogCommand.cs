using System.CommandLine;
using SchemaGate.Cli.Reports;
using SchemaGate.Cli.Runs;
using SchemaGate.Engine;
using SchemaGate.Engine.Reporting;
using SchemaGate.Engine.Reporting.Changelogs;

namespace SchemaGate.Cli.Commands;

/// <summary>Writes release notes for those who call the API. What it finds never fails it.</summary>
internal static class ChangelogCommand
{
    public const string Name = "changelog";

    public const string HelpEnding = """
        Examples:
          schemagate changelog git:v1.4.0:openapi/v1.json openapi/v1.json
          schemagate changelog old.json new.json -f html -o changes.html
          schemagate changelog --base-ref origin/main openapi

        Exit codes:
          0  the release notes are written, whatever they say
          2  wrong use: unknown option, bad value, bad configuration
          3  could not compare: a document cannot be read, or the notes cannot be written
          4  internal error: a bug in schemagate

        """;

    public static Command Create(Terminal terminal)
    {
        var options = new ChangelogOptions();
        var command = new Command(Name, "Write release notes for those who call the API: what breaks them, what was added, changed, deprecated, removed.");
        options.AddTo(command);
        command.SetAction(parsed => Run(options.Read(parsed, terminal), terminal));
        return command;
    }

    private static int Run(ChangelogSettings settings, Terminal terminal)
    {
        if (RunRefusal.Of(Name, settings.Documents, settings.Configuration, terminal.Error) is { } code)
        {
            return code;
        }

        var policy = settings.Configuration.Configuration.Policy with { FailOn = FailOn.Never };
        var documents = new DocumentRun(settings.Documents, new() { Old = null, New = null, Policy = policy, Today = settings.Day }, terminal);
        IReadOnlyList<(string Option, string File)> files = settings.File is { } file ? [("-o", file)] : [];
        if (OverwritingRefusal.Of(files, documents, terminal.Error) is { } refused)
        {
            return refused;
        }

        var run = documents.Compare();
        return OverwritingRefusal.OfReferences(files, documents, terminal.Error) ?? Write(run, settings, terminal);
    }

    private static int Write(GateRun run, ChangelogSettings settings, Terminal terminal)
    {
        if (run.Outcome == GateOutcome.CouldNotCompare)
        {
            ProblemLayout.Of(run).ToList().ForEach(terminal.Error.WriteLine);
            return ExitCodes.CouldNotCompare;
        }

        return TryWrite(new ChangelogReport(settings.Day, settings.Format), run, settings.File, terminal) ? ExitCodes.Pass : ExitCodes.CouldNotCompare;
    }

    private static bool TryWrite(ChangelogReport report, GateRun run, string? file, Terminal terminal)
    {
        try
        {
            Write(report, run, file, terminal.Out);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"schemagate: cannot write the release notes to {SafeText.Of(file ?? "standard output")}: {SafeText.Of(fault.Message)}");
            return false;
        }
    }

    private static void Write(ChangelogReport report, GateRun run, string? file, Stream standardOutput)
    {
        if (file is null)
        {
            report.Write(run, standardOutput);
            return;
        }

        using var output = File.Create(file);
        report.Write(run, output);
    }
}
