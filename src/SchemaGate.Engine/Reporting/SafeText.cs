using System.Globalization;
using System.Text;

namespace SchemaGate.Engine.Reporting;

/// <summary>Text from a document, made harmless: it can neither drive a terminal or a pipeline nor fake a line or its direction.</summary>
public static class SafeText
{
    /// <summary>The text with every harmful character written as <c>\uXXXX</c>.</summary>
    public static string Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsHarmful(text, i))
            {
                return Escape(text);
            }
        }

        return text;
    }

    private static string Escape(string text)
    {
        var safe = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            _ = IsHarmful(text, i) ? safe.Append($"\\u{(int)text[i]:x4}") : safe.Append(text[i]);
        }

        return safe.ToString();
    }

    private static bool IsHarmful(string text, int index) => char.GetUnicodeCategory(text[index]) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.Format => IsDirection(text[index]),
        UnicodeCategory.Surrogate => !IsPaired(text, index),
        _ => PipelineCommand.IsStart(text, index),
    };

    // Marks, embeddings, overrides and isolates of bidirectional text.
    private static bool IsDirection(char letter) => letter is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool IsPaired(string text, int index) => char.IsHighSurrogate(text[index])
        ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
        : index > 0 && char.IsHighSurrogate(text[index - 1]);
}
