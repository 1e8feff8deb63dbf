using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Containment.Evaluation;

/// <summary>
/// Names of members that never travel in a flow (readOnly in what is sent, writeOnly in what is received), as the shapes around
/// a value declare them: a branch may require what its parent hides, and the reverse.
/// </summary>
internal sealed class HiddenNames
{
    private readonly HiddenNames? _around;
    private readonly HashSet<string> _names;

    private HiddenNames(HiddenNames? around, HashSet<string> names) => (_around, _names) = (around, names);

    public static HiddenNames None { get; } = new(null, []);

    public bool Contains(string name) => _names.Contains(name) || _around?.Contains(name) == true;

    /// <summary>These and those that a shape or a branch of it hides.</summary>
    public HiddenNames With(HiddenMembers members, Shape shape, Flow flow) =>
        members.Of(shape, flow) is { Count: > 0 } names ? new HiddenNames(this, names) : this;
}
