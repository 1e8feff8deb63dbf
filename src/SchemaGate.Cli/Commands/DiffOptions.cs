using System.CommandLine;
using System.CommandLine.Parsing;
using SchemaGate.Cli.Inputs;
using SchemaGate.Cli.Measurements;
using SchemaGate.Cli.Pipelines;
using SchemaGate.Cli.Reports;
using SchemaGate.Engine.Policy;

namespace SchemaGate.Cli.Commands;

/// <summary>What <c>diff</c> takes.</summary>
internal sealed class DiffOptions
{
    private readonly DocumentOptions _documents = new();
    private readonly Option<string> _format = new Choice<string>("--format", [.. ReportFormats.Names.Select(name => (name, name))]).ToOption("-f");
    private readonly Option<ReportTarget[]> _outputs = OutputOption.Create();
    private readonly Option<Func<Terminal, Pipeline>> _pipeline = PipelineOption.Create();
    private readonly PolicyOptions _policy = new();
    private readonly Option<int?> _maxFindings = MaxFindingsOption.Create();
    private readonly Option<bool> _noColour = new("--no-color") { Description = "No colours, also on a terminal. NO_COLOR in the environment does the same." };
    private readonly Option<DateOnly?> _today = DayOption.Create("--today", "The day against which sunset dates and the last days of suppressions are judged. Default: today in UTC.");
    private readonly MetricsOptions _metrics = new();
    private readonly SuppressionOptions _suppressions = new();

    public DiffOptions()
    {
        _format.Description = "What to print. Default: text.";
    }

    public void AddTo(Command command, Terminal terminal)
    {
        _documents.AddTo(command);
        command.Add(_format);
        command.Add(_outputs);
        command.Add(_pipeline);
        _policy.AddTo(command);
        Option[] options = [_maxFindings, _noColour, _today];
        foreach (var option in options)
        {
            command.Add(option);
        }

        _metrics.AddTo(command);
        _suppressions.AddTo(command, terminal);
        command.Validators.Add(RefuseReportWhileAccepting);
    }

    public DiffSettings Read(ParseResult parsed, Terminal terminal) => Read(parsed, terminal, _policy.Read(parsed));

    private DiffSettings Read(ParseResult parsed, Terminal terminal, ConfigurationReading configuration) => new()
    {
        Documents = _documents.Read(parsed, configuration.Configuration.Services),
        Format = parsed.GetValue(_format) ?? ReportFormats.Text,
        Outputs = parsed.GetValue(_outputs) ?? [],
        Pipeline = (parsed.GetValue(_pipeline) ?? PipelineOption.Detect)(terminal),
        Configuration = configuration,
        MaxFindings = parsed.GetValue(_maxFindings) ?? int.MaxValue,
        UseColour = terminal.AllowsColour && !parsed.GetValue(_noColour),
        Metrics = _metrics.Read(parsed),
        Suppressions = _suppressions.Read(parsed, configuration.Configuration.Suppressions),
        Today = parsed.GetValue(_today) ?? terminal.Today,
    };

    private void RefuseReportWhileAccepting(CommandResult result)
    {
        if (!_suppressions.IsWritten(result))
        {
            return;
        }

        if ((result.GetResult(_outputs) is not null ? "-o" : result.GetResult(_format) is not null ? "-f" : null) is { } option)
        {
            result.AddError($"--write-suppressions says what it accepts and writes no report. Leave {option} out.");
        }

        if (_metrics.AskedBy(result) is { } metrics)
        {
            result.AddError($"--write-suppressions accepts what fails and measures nothing. Leave {metrics} out.");
        }

        if (_policy.NeverFails(result))
        {
            result.AddError("--write-suppressions accepts what fails, and with --fail-on never nothing does. Leave --fail-on out.");
        }
    }
}
