namespace SchemaGate.Engine.Documents;

/// <summary>What the first bytes of a document say: its encoding, and whether there is anything to read.</summary>
internal static class Signature
{
    /// <summary>The content without its UTF-8 byte order mark.</summary>
    public static ReadOnlyMemory<byte> Strip(DocumentInput input, ReadLimits limits)
    {
        var content = input.Content;
        if (content.Length > limits.MaxBytes)
        {
            throw InputRules.LimitExceeded.Refuse(input.Name, $"The document is larger than {limits.MaxBytes} bytes.");
        }

        if (OtherEncoding(content.Span) is { } encoding)
        {
            throw InputRules.UnreadableDocument.Refuse(input.Name, $"The document is {encoding}. Save it as UTF-8 and try again.");
        }

        if (ForeignContent.Describe(content.Span) is { } message)
        {
            throw InputRules.UnreadableDocument.Refuse(input.Name, message);
        }

        content = content.Span.StartsWith("\uFEFF"u8) ? content[3..] : content;
        return content.Span.IndexOfAnyExcept(" \t\r\n"u8) >= 0
            ? content
            : throw InputRules.UnreadableDocument.Refuse(input.Name, "The document is empty. Check that the right file was given.");
    }

    /// <summary>By byte order mark, or by the zero bytes that UTF-16 and UTF-32 put beside the first character, which is ASCII.</summary>
    private static string? OtherEncoding(ReadOnlySpan<byte> content) => content switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] or [0, 0, 0, not 0, ..] or [not 0, 0, 0, 0, ..] => "UTF-32",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, not 0, ..] or [not 0, 0, ..] => "UTF-16",
        _ => null,
    };
}
