namespace SchemaGate.Engine.Documents.Resolution;

/// <summary>A reference as it is written, taken apart (RFC 3986): which document, and where in it.</summary>
/// <param name="Written">The whole text.</param>
/// <param name="Document">The part before <c>#</c>, percent-escapes decoded; empty for the document that holds the reference.</param>
/// <param name="Fragment">The part after <c>#</c>, percent-escapes decoded; empty for the whole document.</param>
internal readonly record struct ReferenceText(string Written, string Document, string Fragment)
{
    public bool IsPointer => Fragment.StartsWith('/');

    public static ReferenceText Parse(string written)
    {
        var hash = written.IndexOf('#', StringComparison.Ordinal);
        return hash < 0
            ? new ReferenceText(written, Uri.UnescapeDataString(written), string.Empty)
            : new ReferenceText(written, Uri.UnescapeDataString(written[..hash]), Uri.UnescapeDataString(written[(hash + 1)..]));
    }

    /// <summary>The segments of a JSON pointer (RFC 6901, section 4), unescaped.</summary>
    public static IEnumerable<string> Segments(string pointer) =>
        pointer.Split('/').Skip(1).Select(segment => segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
}
