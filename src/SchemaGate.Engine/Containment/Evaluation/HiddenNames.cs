using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Containment.Evaluation;

/// <summary>
/// Names of members that never travel in a flow (readOnly in what is sent, writeOnly in what is received), as the shapes around
/// a value declare them: a branch may require what its parent hides, and the reverse.
/// </summary>
internal sealed class HiddenNames
{
    private const int MaxDepth = 8;
    private readonly HiddenNames? _around;
    private readonly Shape? _shape;
    private readonly Reading _reading;

    private HiddenNames(HiddenNames? around, Shape? shape, Reading reading) => (_around, _shape, _reading) = (around, shape, reading);

    public static HiddenNames None { get; } = new(null, null, default);

    public bool Contains(string name) => _shape is not null && (Hides(_shape, name, MaxDepth) || _around!.Contains(name));

    /// <summary>These and those that a shape or a branch of it hides.</summary>
    public HiddenNames With(Shape shape, Reading reading) => new(this, shape, reading);

    private bool Hides(Shape shape, string name, int depth) =>
        (shape.Properties.TryGetValue(name, out var property) && !property.Travels(_reading.Flow))
        || (depth > 0 && shape.Choices.Any(choice => choice.Branches.Any(branch => Hides(branch.Schema.Shape, name, depth - 1))));
}
