namespace SchemaGate.Engine.Containment.Formats;

/// <summary>A format of strings.</summary>
/// <param name="Certain">Every text that matches this pattern has the format; null when nothing can be told.</param>
/// <param name="Possible">Every text of the format matches this pattern.</param>
/// <param name="Example">A text that has the format.</param>
/// <param name="Within">The formats whose texts all have this one.</param>
internal sealed record StringFormat(string? Certain, string Possible, string? Example, params string[] Within)
{
    /// <summary>A format whose texts cannot be checked.</summary>
    public static StringFormat Opaque { get; } = new(null, string.Empty, null);
}
