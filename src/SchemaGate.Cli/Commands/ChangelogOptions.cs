using System.CommandLine;
using SchemaGate.Cli.Inputs;
using SchemaGate.Engine.Policy;
using SchemaGate.Engine.Reporting.Changelogs;

namespace SchemaGate.Cli.Commands;

/// <summary>What <c>changelog</c> takes.</summary>
internal sealed class ChangelogOptions
{
    private readonly DocumentOptions _documents = new();
    private readonly Option<string> _format = new Choice<string>("--format", [.. ChangelogReport.Formats.Select(name => (name, name))]).ToOption("-f");
    private readonly Option<string?> _file = new("--output", "-o") { Description = "Write to this file instead of standard output.", HelpName = "FILE" };
    private readonly Option<DateOnly?> _today = DayOption.Today();
    private readonly ConfigurationOptions _configuration = new();

    public ChangelogOptions()
    {
        _format.Description = $"How to write the notes. Default: {ChangelogReport.Formats[0]}.";
        _today.Description = "The day of the release, against which sunset dates are judged. Default: today in UTC.";
    }

    public void AddTo(Command command)
    {
        _documents.AddTo(command);
        Option[] options = [_format, _file, _today];
        foreach (var option in options)
        {
            command.Add(option);
        }

        _configuration.AddTo(command);
    }

    public ChangelogSettings Read(ParseResult parsed, Terminal terminal) => Read(parsed, terminal, _configuration.Read(parsed));

    private ChangelogSettings Read(ParseResult parsed, Terminal terminal, ConfigurationReading configuration) => new(
        _documents.Read(parsed, configuration.Configuration.Services),
        configuration,
        parsed.GetValue(_format) ?? ChangelogReport.Formats[0],
        parsed.GetValue(_file),
        parsed.GetValue(_today) ?? terminal.Today);
}
