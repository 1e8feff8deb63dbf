namespace SchemaGate.Engine;

/// <summary>Bounds that keep an untrusted document from costing more than it is worth.</summary>
public sealed record ReadLimits
{
    /// <summary>In bytes, for a thread that reads or compares: room for the deepest nesting that <see cref="MaxDepth"/> usually allows.</summary>
    internal const int StackSize = 16 * 1024 * 1024;

    /// <summary>Largest document in bytes.</summary>
    public int MaxBytes { get; init; } = 256 * 1024 * 1024;

    /// <summary>Deepest nesting of objects and arrays.</summary>
    public int MaxDepth { get; init; } = 512;

    /// <summary>Most nodes that YAML aliases may expand to.</summary>
    public int MaxAliasNodes { get; init; } = 1_000_000;

    /// <summary>Most documents that one comparison may reach by reference, on each side.</summary>
    public int MaxDocuments { get; init; } = 2_000;
}
