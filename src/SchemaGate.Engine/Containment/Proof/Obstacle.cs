namespace SchemaGate.Engine.Containment.Proof;

/// <summary>A part of a pair that fails: its own pair, and where it lies.</summary>
internal sealed class Obstacle(PathStep step, Pair child)
{
    public PathStep Step { get; } = step;

    public Pair Child { get; } = child;

    /// <summary>True when the child's witness was tried already.</summary>
    public bool IsTried { get; set; }
}
