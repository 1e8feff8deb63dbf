namespace SchemaGate.Engine;

/// <summary>The bytes of one document and what its relative references start from.</summary>
/// <param name="Name">Shown to people: the path or address as the user gave it.</param>
/// <param name="Content">UTF-8 JSON or YAML; a byte order mark is allowed.</param>
/// <param name="References">Reads other documents that this one refers to; the default refuses every one.</param>
public sealed record DocumentInput(string Name, ReadOnlyMemory<byte> Content, IReferenceLoader? References = null)
{
    /// <summary>UTF-8 JSON or YAML; a byte order mark is allowed.</summary>
    public ReadOnlyMemory<byte> Content
    {
        get;
        init => (field, Positions) = (value, null);
    }
    = Content;

    /// <summary>Where a byte of <see cref="Content"/> stands in the user's file; null when the content is the file.</summary>
    internal IPositions? Positions { get; init; }
}
