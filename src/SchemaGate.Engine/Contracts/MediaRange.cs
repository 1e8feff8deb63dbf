namespace SchemaGate.Engine.Contracts;

/// <summary>A media type or a range of them (RFC 9110, section 12.5.1), in lower case.</summary>
/// <param name="Text">As written.</param>
/// <param name="Type">Before the slash.</param>
/// <param name="Subtype">After the slash, without parameters.</param>
/// <param name="Parameters">In ordinal order, without <c>charset</c>, which does not choose a format; empty when there are none.</param>
internal sealed record MediaRange(string Text, string Type, string Subtype, string Parameters)
{
    private const string Any = "*";

    /// <summary>Reads a media type; what is malformed stands for itself.</summary>
    public static MediaRange Read(string text)
    {
        if (!text.Contains(';', StringComparison.Ordinal))
        {
            return Of(text, text.Trim().ToLowerInvariant(), string.Empty);
        }

        var pieces = text.ToLowerInvariant().Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var parameters = pieces.Skip(1).Where(piece => !piece.StartsWith("charset=", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        return Of(text, pieces.Length == 0 ? string.Empty : pieces[0], string.Join(';', parameters));
    }

    /// <summary>What the bytes are: the structured suffix (RFC 6838, section 4.2.8), or the subtype.</summary>
    public string Format => Subtype[(Subtype.LastIndexOf('+') + 1)..];

    public bool IsWildcard => Type == Any || Subtype.StartsWith('*');

    /// <summary>True when types are visible: JSON, and ranges that JSON lies in.</summary>
    public bool IsJson => Format is "json" or "json-seq" or "jsonl" or "x-ndjson" || Subtype == Any;

    public bool IsForm => Type == "multipart" || Subtype == "x-www-form-urlencoded";

    public bool IsMultipart => Type == "multipart";

    /// <summary>Equal but for parameters.</summary>
    public bool HasEssenceOf(MediaRange other) => Type == other.Type && Subtype == other.Subtype;

    private static MediaRange Of(string text, string essence, string parameters)
    {
        var slash = essence.IndexOf('/', StringComparison.Ordinal);
        return slash < 0
            ? new MediaRange(text, essence, essence == Any ? Any : string.Empty, parameters)
            : new MediaRange(text, essence[..slash], essence[(slash + 1)..], parameters);
    }

    /// <summary>True when this range takes in the other, and is broader.</summary>
    public bool Covers(MediaRange other) => IsWildcard && !HasEssenceOf(other) &&
        (Type == Any || (Type == other.Type && (Subtype == Any || (!other.IsWildcard && other.Subtype.EndsWith(Subtype[1..], StringComparison.Ordinal)))));
}
