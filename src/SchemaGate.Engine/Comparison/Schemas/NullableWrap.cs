using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Contracts.Values;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>
/// Takes off the wrap <c>oneOf: [X, {type: null}]</c> (or <c>anyOf</c>, or <c>nullable</c> beside a list of one), which generators write
/// for a nullable reference: it says no more than "X or null".
/// </summary>
internal static class NullableWrap
{
    public static Shape Unwrap(Shape shape) => Branches(shape) is var (inner, _) ? WithNull(inner.Schema.Shape, shape) : shape;

    /// <summary>Where null is allowed beside the other branch; null for what is no wrap.</summary>
    public static Node? SourceOfNull(Shape shape) => Branches(shape)?.Null.Source;

    private static Shape WithNull(Shape inner, Shape shape) =>
        inner with
        {
            Types = inner.Types | JsonTypes.Null,
            Values = inner.Values is { } values ? values with { Value = values.Value.Union(ValueSet.Of([JsonNull.Instance])) } : null,
            Annotations = inner.Annotations with
            {
                Default = shape.Annotations.Default ?? inner.Annotations.Default,
                Deprecated = shape.Annotations.Deprecated ?? inner.Annotations.Deprecated,
                ReadOnly = shape.Annotations.ReadOnly ?? inner.Annotations.ReadOnly,
                WriteOnly = shape.Annotations.WriteOnly ?? inner.Annotations.WriteOnly,
            },
        };

    private static (Branch Inner, Branch Null)? Branches(Shape shape)
    {
        var isPlain = shape.Choices.Length == 1 && (shape.Types & JsonTypes.Null) != 0 && shape.Values is null && shape.Properties.IsEmpty
            && shape.Required.IsEmpty && shape.Discriminator is null && shape.Not.IsEmpty && shape.Conditionals.IsEmpty;
        if (!isPlain || shape.Choices[0].Branches is not [var first, var second])
        {
            return null;
        }

        var (inner, other) = IsNull(first.Schema) ? (second, first) : (first, second);
        return IsNull(other.Schema) && (inner.Schema.Shape.Types & ~shape.Types) == 0 ? (inner, other) : null;
    }

    private static bool IsNull(Schema schema) =>
        schema.Shape is { Types: JsonTypes.Null } or { Values: { Value: { Count: 1, Types: JsonTypes.Null } } };
}
