using SchemaGate.Engine.Containment.Atoms;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Containment.Likeness;

/// <summary>A choice between null and one more schema, where it says nothing else, is that schema with null among its types.</summary>
internal static class NullableShape
{
    public static Shape Unwrapped(Shape shape)
    {
        if (!BareChoice.Is(shape) || shape.Choices[0].Branches is not [var first, var second])
        {
            return shape;
        }

        var inner = IsNull(first.Schema.Shape) ? second.Schema.Shape : IsNull(second.Schema.Shape) ? first.Schema.Shape : null;
        return inner is not null && IsSimple(inner) ? WithNull(inner) : shape;
    }

    private static bool IsNull(Shape shape) => shape is { Types: JsonTypes.Null, IsNever: false, Values: null } && IsSimpleBesideTypes(shape);

    /// <summary>It must refuse null itself (a <c>oneOf</c> would be met twice), by its types alone.</summary>
    private static bool IsSimple(Shape shape) => (shape.Types & JsonTypes.Null) == 0 && !shape.IsNever && IsSimpleBesideTypes(shape);

    private static bool IsSimpleBesideTypes(Shape shape) =>
        shape is { Choices.IsEmpty: true, Not.IsEmpty: true, Conditionals.IsEmpty: true, Opaque.IsEmpty: true, IsExtensible: false };

    private static Shape WithNull(Shape shape) => shape with
    {
        Types = shape.Types | JsonTypes.Null,
        Values = shape.Values is { } values ? values with { Value = values.Value.Union(ValueSet.Of([JsonNull.Instance])) } : null,
    };
}
