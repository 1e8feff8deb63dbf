using System.CommandLine;
using SchemaGate.Cli.History;
using SchemaGate.Cli.Reports;
using SchemaGate.Cli.Runs;
using SchemaGate.Engine;
using SchemaGate.Engine.Reporting;

namespace SchemaGate.Cli.Commands;

/// <summary>Walks the git history of a document and lists the versions that broke clients.</summary>
internal static class HistoryCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("history", "List the versions of a document, in git, that broke clients.");
        var options = new HistoryOptions();
        options.AddTo(command);
        command.SetAction(parsed => Run(options.Read(parsed, terminal), terminal));
        return command;
    }

    private static int Run(HistorySettings settings, Terminal terminal)
    {
        if (settings.Configuration.Problems.Count > 0)
        {
            return ConfigurationErrors.Write(settings.Configuration.Problems, terminal.Error);
        }

        try
        {
            Write(Walk(settings, terminal), settings.IsJson, terminal.Out);
            return ExitCodes.Pass;
        }
        catch (InputException fault)
        {
            terminal.Error.WriteLine(SafeText.Of(ProblemLayout.LineOf(fault.Problem)));
            return ExitCodes.CouldNotCompare;
        }
    }

    private static DocumentHistory Walk(HistorySettings settings, Terminal terminal)
    {
        var newest = VersionList.Of(settings.Document, settings.Since, settings.Limit + 1);
        var isCut = newest.Count > settings.Limit;
        var versions = newest.Skip(isCut ? 1 : 0).ToList();
        var template = new GateRequest { Old = null, New = null, Policy = settings.Configuration.Configuration.Policy, Today = settings.Today };
        var walk = new HistoryWalk(new(settings.Reach, new(), Stream.Null), template);
        if (versions.Count > 0)
        {
            walk.BeginBefore(versions[0]);
        }

        using var progress = new Progress(terminal, "versions", versions.Count);
        return new(settings.Document, walk.Walk(versions, progress), isCut);
    }

    private static void Write(DocumentHistory history, bool isJson, Stream output)
    {
        if (isJson)
        {
            HistoryJson.Write(history, output);
            return;
        }

        using var writer = Terminal.WriterOf(output);
        TextReport.Write(HistoryText.Of(history), writer);
    }
}
