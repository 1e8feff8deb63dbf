using SchemaGate.Engine.Containment.Atoms;
using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Containment.Proof;

/// <summary>One look at a pair: its forms, and what was found to fail.</summary>
internal sealed class Frame(Pair pair, NormalForm inner, NormalForm outer, bool isText)
{
    public Pair Pair { get; } = pair;

    public NormalForm Inner { get; } = inner;

    public NormalForm Outer { get; } = outer;

    /// <summary>True when numbers travel as text.</summary>
    public bool IsText { get; } = isText;

    /// <summary>True when every failing part shall be found, not just the first one.</summary>
    public bool IsThorough { get; set; }

    /// <summary>A member that is looked at with one of its values only.</summary>
    public JsonMember? Pinned { get; set; }

    /// <summary>Notes something that fails in no part.</summary>
    public bool Fail()
    {
        Pair.HasLocalObstacle = true;
        return false;
    }
}
