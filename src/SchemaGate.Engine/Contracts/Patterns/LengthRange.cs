namespace SchemaGate.Engine.Contracts.Patterns;

/// <summary>Lengths from one to another, both included; null means no upper end.</summary>
internal readonly record struct LengthRange(long Minimum, long? Maximum)
{
    public static LengthRange Any { get; } = new(0, null);

    public bool IsEmpty => Maximum < Minimum;

    public bool Contains(long length) => length >= Minimum && (Maximum is null || length <= Maximum);

    public bool Contains(LengthRange other) => other.IsEmpty || (other.Minimum >= Minimum && (Maximum is null || other.Maximum <= Maximum));

    public LengthRange Intersect(LengthRange other) =>
        new(Math.Max(Minimum, other.Minimum), Maximum is null ? other.Maximum : other.Maximum is null ? Maximum : Math.Min(Maximum.Value, other.Maximum.Value));
}
