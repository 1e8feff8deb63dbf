namespace SchemaGate.Engine.Comparison;

/// <summary>Where trails begin.</summary>
internal static class Trails
{
    /// <summary>The document itself.</summary>
    public static Trail Document { get; } = new(null, "document");

    /// <summary>An operation as a whole.</summary>
    public static Trail Operation { get; } = new(null, "operation");

    public static Trail Security { get; } = new(null, "security");

    public static Trail Servers { get; } = new(null, "servers");

    public static Trail RequestBody { get; } = new(null, "request body");
}
