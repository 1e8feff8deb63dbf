using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SchemaGate.Engine.Policy.Suppressions;

/// <summary>Writes text as a YAML scalar on one line.</summary>
internal static class YamlString
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static readonly SearchValues<char> Harmless =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 /{}_.,()~-'\"…›*\\$+<>=;!?&|@^%[]");

    /// <summary>Words that some readers take for no text.</summary>
    private static readonly string[] Words = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];

    /// <summary>Plain where no reader can take it for anything else, else in double quotes as in JSON, which YAML 1.2 contains.</summary>
    public static string Of(string text) => IsPlain(text) ? text : $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private static bool IsPlain(string text) =>
        text.Length > 0
        && Letters.Contains(text[0])
        && text[^1] != ' '
        && text.AsSpan().IndexOfAnyExcept(Harmless) < 0
        && !Words.Contains(text, StringComparer.OrdinalIgnoreCase);
}
