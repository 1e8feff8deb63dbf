using System.CommandLine;
using System.CommandLine.Parsing;
using SchemaGate.Cli.Inputs;
using SchemaGate.Cli.Pipelines;
using SchemaGate.Cli.Reports;
using SchemaGate.Engine;
using SchemaGate.Engine.Reporting;

namespace SchemaGate.Cli.Commands;

/// <summary>What <c>diff</c> takes.</summary>
internal sealed class DiffOptions
{
    private const string Document = "A file, - for standard input, an http(s) address, or git:REF:path.";

    private readonly Argument<string> _old = new("OLD") { Description = $"The contract that clients hold. {Document}" };
    private readonly Argument<string> _new = new("NEW") { Description = "The contract that is to replace it. The same forms." };
    private readonly Option<string> _format = new Choice<string>("--format", [.. ReportFormats.Names.Select(name => (name, name))]).ToOption("-f");
    private readonly Option<ReportTarget[]> _outputs = OutputOption.Create();
    private readonly Option<Func<Terminal, Pipeline>> _pipeline = PipelineOption.Create();
    private readonly Option<FailOn> _failOn = new Choice<FailOn>("--fail-on", [.. Enum.GetValues<FailOn>().Select(level => (ReportWords.Of(level), level))]).ToOption();
    private readonly Option<int?> _maxFindings = MaxFindingsOption.Create();
    private readonly Option<bool> _noColour = new("--no-color") { Description = "No colours, also on a terminal. NO_COLOR in the environment does the same." };
    private readonly Option<string?> _referenceRoot = new("--ref-root") { Description = "Folder that a $ref to another file may reach into. Default: the document's own.", HelpName = "DIR" };
    private readonly Option<bool> _allowRemote = new("--allow-remote-refs") { Description = "Follow a $ref to a public http(s) address." };
    private readonly Option<DateOnly?> _today = TodayOption.Create();

    public DiffOptions()
    {
        _failOn.Description = "The lightest finding that makes the exit code 1. Default: breaking.";
        _format.Description = "What to print. Default: text.";
    }

    public void AddTo(Command command)
    {
        command.Add(_old);
        command.Add(_new);
        Option[] options = [_format, _outputs, _pipeline, _failOn, _maxFindings, _noColour, _referenceRoot, _allowRemote, _today];
        foreach (var option in options)
        {
            command.Add(option);
        }

        command.Validators.Add(RefuseOneStreamForBoth);
        _referenceRoot.Validators.Add(RefuseMissingFolder);
    }

    public DiffSettings Read(ParseResult parsed, Terminal terminal) => new()
    {
        Old = parsed.GetRequiredValue(_old),
        New = parsed.GetRequiredValue(_new),
        Format = parsed.GetValue(_format) ?? ReportFormats.Text,
        Outputs = parsed.GetValue(_outputs) ?? [],
        Pipeline = (parsed.GetValue(_pipeline) ?? PipelineOption.Detect)(terminal),
        FailOn = parsed.GetValue(_failOn),
        MaxFindings = parsed.GetValue(_maxFindings) ?? int.MaxValue,
        UseColour = terminal.AllowsColour && !parsed.GetValue(_noColour),
        ReferenceRoot = parsed.GetValue(_referenceRoot),
        AllowRemoteReferences = parsed.GetValue(_allowRemote),
        Today = parsed.GetValue(_today) ?? DateOnly.FromDateTime(terminal.Clock.GetUtcNow().Date),
    };

    private void RefuseOneStreamForBoth(CommandResult result)
    {
        if (result.GetValue(_old) == InputReader.StandardInput && result.GetValue(_new) == InputReader.StandardInput)
        {
            result.AddError("OLD and NEW cannot both be standard input. Give one of them as a file.");
        }
    }

    private static void RefuseMissingFolder(OptionResult result)
    {
        if (result.GetValueOrDefault<string?>() is { } folder && !Directory.Exists(folder))
        {
            result.AddError($"--ref-root names the folder '{folder}', which does not exist. Give an existing folder.");
        }
    }
}
