namespace SchemaGate.Engine.Documents;

/// <summary>Tells files that are taken for a document by mistake from their first bytes.</summary>
internal static class ForeignContent
{
    /// <summary>What the file is and what to do about it; null for what may be JSON or YAML.</summary>
    public static string? Describe(ReadOnlySpan<byte> content) => content switch
    {
        [0x1F, 0x8B, ..] => "The document is compressed with gzip. Decompress it first.",
        [(byte)'P', (byte)'K', 3, 4, ..] => "The document is a ZIP archive. Extract it first.",
        _ when content.StartsWith("version https://git-lfs.github.com/spec/"u8) => "The document is a pointer of Git LFS, not the file itself. Get the file with `git lfs pull`.",
        _ when content.StartsWith(MergeConflict.Marker) => MergeConflict.Message,
        _ when IsMarkup(content.TrimStart(" \t\r\n"u8)) => "The document is HTML or XML, as a server answers where there is no document. Check the address that it came from.",
        _ => null,
    };

    private static bool IsMarkup(ReadOnlySpan<byte> content) => content is [(byte)'<', (byte)'!' or (byte)'?' or (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z'), ..];
}
