using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using SchemaGate.Cli.History;
using SchemaGate.Cli.Reports;
using SchemaGate.Cli.Runs;
using SchemaGate.Engine;
using SchemaGate.Engine.Reporting;

namespace SchemaGate.Cli.Commands;

/// <summary>Walks the git history of a document and lists the versions that broke clients.</summary>
internal static class HistoryCommand
{
    private const int DefaultLimit = 100;

    public static Command Create(Terminal terminal)
    {
        var document = new Argument<string>("DOC") { Description = "A document of the working tree; it may be deleted by now." };
        var since = new Option<string?>("--since") { Description = "Only versions that this revision does not have, for example v1.0 or origin/main.", HelpName = "REF" };
        var limit = new Option<int>("--limit") { Description = $"Most versions to compare, newest first. Default: {DefaultLimit}.", HelpName = "N", DefaultValueFactory = _ => DefaultLimit, CustomParser = ParseLimit };
        var format = new Choice<string>("--format", ("text", "text"), ("json", "json")).ToOption("-f");
        format.Description = "What to print. Default: text.";
        var today = DayOption.Today();
        var command = new Command("history", "List the versions of a document, in git, that broke clients.") { document, since, limit, format, today };
        command.SetAction(parsed => Run(
            new(parsed.GetRequiredValue(document), parsed.GetValue(since), parsed.GetValue(limit), parsed.GetValue(today) ?? terminal.Today, parsed.GetValue(format) == "json"),
            terminal));
        return command;
    }

    private static int Run(HistorySettings settings, Terminal terminal)
    {
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
        var template = new GateRequest { Old = null, New = null, Today = settings.Today };
        var walk = new HistoryWalk(new(new(null, false), new(), Stream.Null), template);
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

    private static int ParseLimit(ArgumentResult result)
    {
        var text = result.Tokens[^1].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and < int.MaxValue)
        {
            return count;
        }

        result.AddError($"--limit cannot be '{text}'. Give a whole number, 1 or more.");
        return DefaultLimit;
    }
}
