using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace SchemaGate.Cli.Commands;

/// <summary>An option that takes a day, such as <c>--today YYYY-MM-DD</c>.</summary>
internal static class DayOption
{
    /// <summary><c>--today</c>: makes a run repeatable on another day.</summary>
    public static Option<DateOnly?> Today() => Create("--today", "The day against which sunset dates are judged. Default: today in UTC.");

    public static Option<DateOnly?> Create(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = result => Parse(name, result),
    };

    private static DateOnly? Parse(string name, ArgumentResult result)
    {
        var text = result.Tokens[^1].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError($"{name} cannot be '{text}'. Give a day as YYYY-MM-DD, for example 2026-01-31.");
        return null;
    }
}
