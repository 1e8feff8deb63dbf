using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace SchemaGate.Cli.Commands;

/// <summary><c>--today YYYY-MM-DD</c>: makes a run repeatable on another day.</summary>
internal static class TodayOption
{
    public static Option<DateOnly?> Create() => new("--today")
    {
        Description = "The day against which sunset dates are judged. Default: today in UTC.",
        HelpName = "YYYY-MM-DD",
        CustomParser = Parse,
    };

    private static DateOnly? Parse(ArgumentResult result)
    {
        var text = result.Tokens[^1].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError($"--today cannot be '{text}'. Give a day as YYYY-MM-DD, for example 2026-01-31.");
        return null;
    }
}
