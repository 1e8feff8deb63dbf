using System.Text.RegularExpressions;

namespace SchemaGate.Engine.Reporting.Markdown;

/// <summary>Text from documents as Markdown: it is seen as written, and it can neither format, link, mention nor break out of its place.</summary>
internal static partial class MarkdownText
{
    /// <summary>Most of a value that is shown, in UTF-16 code units.</summary>
    public const int LongestCode = 300;

    private const int LongestProse = 2_000;

    // GitHub looks for mentions, references, emoji names and addresses in what is rendered, where a backslash is gone already.
    // An invisible character behind the one that starts them keeps it from finding any.
    private const string Invisible = "&#8203;";


    /// <summary>In running text.</summary>
    public static string Prose(string text) => Active().Replace(SafeText.Of(Shortened.Of(text, LongestProse)), match => match.Value switch
    {
        "&" => "&amp;",
        "<" => "&lt;",
        ">" => "&gt;",
        "$" => "&#36;",
        "@" or "#" or ":" => match.Value + Invisible,
        ['w' or 'W', ..] or ['g' or 'G', ..] => match.Value[..^1] + Invisible + match.Value[^1],
        _ => $"\\{match.Value}",
    });

    /// <summary>Between backticks.</summary>
    /// <param name="text">One value or name.</param>
    /// <param name="longest">Most UTF-16 code units to show.</param>
    public static string Code(string text, int longest = LongestCode)
    {
        var shown = SafeText.Of(Shortened.Of(text, longest));
        var fence = Fence(shown, 1);
        var needsRoom = shown.Length == 0 || shown[0] is '`' or ' ' || shown[^1] is '`' or ' ';
        return needsRoom ? $"{fence} {shown} {fence}" : $"{fence}{shown}{fence}";
    }

    /// <summary>More backticks than the text has in a row anywhere.</summary>
    /// <param name="text">What is to be fenced in.</param>
    /// <param name="least">The fewest backticks that the fence may have.</param>
    public static string Fence(string text, int least)
    {
        var longest = 0;
        foreach (var run in Backticks().EnumerateMatches(text))
        {
            longest = Math.Max(longest, run.Length);
        }

        return new('`', Math.Max(least, longest + 1));
    }

    [GeneratedRegex(@"[\\`*_\[\]|~&<>$@]|#(?=\w)|:(?=\S)|[wW]{3}\.|[gG][hH]-")]
    private static partial Regex Active();

    [GeneratedRegex("`+")]
    private static partial Regex Backticks();
}
