using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using SchemaGate.Cli.Inputs;

namespace SchemaGate.Cli.Commands;

/// <summary>What <c>history</c> takes.</summary>
internal sealed class HistoryOptions
{
    private const int DefaultLimit = 100;
    private const string Json = "json";

    private readonly Argument<string> _document = new("DOC") { Description = "A document of the working tree; it may be deleted by now." };
    private readonly Option<string?> _since = new("--since") { Description = "Only versions that this revision does not have, for example v1.0 or origin/main.", HelpName = "REF" };
    private readonly Option<int> _limit = new("--limit") { Description = $"Most versions to compare, newest first. Default: {DefaultLimit}.", HelpName = "N", DefaultValueFactory = _ => DefaultLimit, CustomParser = ParseLimit };
    private readonly Option<string> _format = new Choice<string>("--format", ("text", "text"), (Json, Json)).ToOption("-f");
    private readonly Option<DateOnly?> _today = DayOption.Today();
    private readonly ReferenceOptions _references = new();
    private readonly ConfigurationOptions _configuration = new();

    public HistoryOptions()
    {
        _format.Description = "What to print. Default: text.";
    }

    public void AddTo(Command command)
    {
        command.Add(_document);
        Option[] options = [_since, _limit, _format, _today];
        foreach (var option in options)
        {
            command.Add(option);
        }

        _references.AddForCommitsTo(command);
        _configuration.AddTo(command);
    }

    public HistorySettings Read(ParseResult parsed, Terminal terminal) => new()
    {
        Document = parsed.GetRequiredValue(_document),
        Since = parsed.GetValue(_since),
        Limit = parsed.GetValue(_limit),
        Today = parsed.GetValue(_today) ?? terminal.Today,
        IsJson = parsed.GetValue(_format) == Json,
        Reach = _references.Read(parsed),
        Configuration = _configuration.Read(parsed),
    };

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
