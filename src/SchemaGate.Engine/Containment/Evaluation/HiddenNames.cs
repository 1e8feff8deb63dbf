using System.Collections.Immutable;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Containment.Evaluation;

/// <summary>Names of members that never travel in a flow (readOnly in what is sent, writeOnly in what is received).</summary>
internal sealed class HiddenNames
{
    private const int MaxDepth = 8;
    private readonly ImmutableHashSet<string> _names;

    private HiddenNames(ImmutableHashSet<string> names) => _names = names;

    public static HiddenNames None { get; } = new([]);

    public bool Contains(string name) => _names.Contains(name);

    /// <summary>These and those that a shape or a branch of it hides: a branch may require what its parent declares, and the reverse.</summary>
    public HiddenNames With(Shape shape, Reading reading)
    {
        var names = Add(_names, shape, reading, MaxDepth);
        return ReferenceEquals(names, _names) ? this : new HiddenNames(names);
    }

    private static ImmutableHashSet<string> Add(ImmutableHashSet<string> names, Shape shape, Reading reading, int depth)
    {
        foreach (var (name, property) in shape.Properties)
        {
            names = property.Travels(reading.Flow) ? names : names.Add(name);
        }

        foreach (var choice in depth > 0 ? shape.Choices : [])
        {
            foreach (var branch in choice.Branches)
            {
                names = Add(names, branch.Schema.Shape, reading, depth - 1);
            }
        }

        return names;
    }
}
