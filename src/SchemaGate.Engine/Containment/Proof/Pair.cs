using SchemaGate.Engine.Containment.Atoms;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Containment.Proof;

/// <summary>
/// The question whether <see cref="Outer"/> accepts all that <see cref="Inner"/> accepts. Holds until it is refuted; when nothing
/// is left to look at, what still holds is proved: values are finite, and every way round passes through a member or an item.
/// </summary>
internal sealed class Pair(Schema inner, Schema outer)
{
    public Schema Inner { get; } = inner;

    public Schema Outer { get; } = outer;

    /// <summary>The pairs that rely on this one.</summary>
    public List<Pair> Parents { get; } = [];

    public bool HasFailed { get; set; }

    /// <summary>True when the answer stands.</summary>
    public bool IsFinal { get; set; }

    public bool IsQueued { get; set; }

    public JsonValue? Witness { get; set; }

    /// <summary>The inner atoms that were not found in the outer schema.</summary>
    public List<Atom> Uncovered { get; } = [];

    /// <summary>The parts that fail.</summary>
    public List<Obstacle> Obstacles { get; } = [];

    /// <summary>Values that are likely to show the difference.</summary>
    public List<JsonValue> Hints { get; } = [];

    /// <summary>True when something fails that lies in no part.</summary>
    public bool HasLocalObstacle { get; set; }

    public bool AreLocalCandidatesTried { get; set; }

    public void Clear()
    {
        Uncovered.Clear();
        Obstacles.Clear();
        Hints.Clear();
        HasLocalObstacle = false;
    }
}
