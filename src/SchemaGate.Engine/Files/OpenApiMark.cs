using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SchemaGate.Engine.Files;

/// <summary>Tells an OpenAPI document from the other files of its folder: it says <c>openapi</c> or <c>swagger</c> at its top level.</summary>
internal static partial class OpenApiMark
{
    private static readonly JsonReaderOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 1024 };

    /// <summary>For a text that is no JSON the words anywhere at the start of a member count: rather one file too many than one too few.</summary>
    public static bool IsOn(ReadOnlySpan<byte> content)
    {
        var text = content.StartsWith(Encoding.UTF8.Preamble) ? content[Encoding.UTF8.Preamble.Length..] : content;
        try
        {
            return text.TrimStart(" \t\r\n"u8).StartsWith("{"u8) ? IsOnJson(text) : IsOnYaml(text);
        }
        catch (JsonException)
        {
            return BrokenMember().IsMatch(Encoding.UTF8.GetString(text));
        }
    }

    private static bool IsOnJson(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, Lenient);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("openapi"u8) || reader.ValueTextEquals("swagger"u8))
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }

    private static bool IsOnYaml(ReadOnlySpan<byte> text) => YamlMember().IsMatch(Encoding.UTF8.GetString(text));

    [GeneratedRegex("""^["']?(openapi|swagger)["']?\s*:""", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex YamlMember();

    [GeneratedRegex("""(^|[{,])\s*["']?(openapi|swagger)["']?\s*:""", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex BrokenMember();
}
