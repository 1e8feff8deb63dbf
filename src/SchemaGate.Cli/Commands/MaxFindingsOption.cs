using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace SchemaGate.Cli.Commands;

/// <summary><c>--max-findings N</c>.</summary>
internal static class MaxFindingsOption
{
    public static Option<int?> Create() => new("--max-findings")
    {
        Description = "Most findings to print as text, heaviest first. The summary and other formats are complete.",
        HelpName = "N",
        CustomParser = Parse,
    };

    private static int? Parse(ArgumentResult result)
    {
        var text = result.Tokens[^1].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return count;
        }

        result.AddError($"--max-findings cannot be '{text}'. Give a whole number, 0 or more.");
        return null;
    }
}
