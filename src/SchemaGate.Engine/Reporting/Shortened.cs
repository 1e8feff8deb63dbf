namespace SchemaGate.Engine.Reporting;

/// <summary>The start of a text that is too long for a line.</summary>
public static class Shortened
{
    /// <summary>The text, or its start and an ellipsis.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="longest">Most UTF-16 code units to keep; a character is never cut in two.</param>
    public static string Of(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        return $"{text[..end]}…";
    }
}
