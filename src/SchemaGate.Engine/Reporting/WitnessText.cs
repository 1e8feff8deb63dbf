using System.Text.RegularExpressions;

namespace SchemaGate.Engine.Reporting;

/// <summary>A witness as people read it: what makes it long is often one string, whose length is all that matters.</summary>
public static partial class WitnessText
{
    private const int LongestString = 60;
    private const int ShownOfString = 20;
    private const int LongestText = 300;

    /// <summary>The value with long strings shortened, at most about 300 characters.</summary>
    /// <param name="json">The value as compact JSON.</param>
    public static string Of(string json)
    {
        var text = StringLiteral().Replace(json, literal => literal.Length > LongestString ? Shorten(literal.Groups["content"].Value) : literal.Value);
        return Shortened.Of(text, LongestText);
    }

    private static string Shorten(string content)
    {
        var characters = Character().Matches(content);
        var start = string.Concat(characters.Take(ShownOfString).Select(character => character.Value));
        return $"\"{start}…\" ({characters.Count} characters)";
    }

    [GeneratedRegex("\"(?<content>([^\"\\\\]|\\\\.)*)\"", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex StringLiteral();

    // One Unicode character: a surrogate pair, escaped, or plain.
    [GeneratedRegex(@"\\u[dD][89abAB]..\\u[dD][c-fC-F]..|\\u.{4}|\\.|[\uD800-\uDBFF][\uDC00-\uDFFF]|.", RegexOptions.Singleline)]
    private static partial Regex Character();
}
