using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>
/// Takes off the wrap <c>oneOf: [X, {type: null}]</c> (or <c>anyOf</c>), which generators write for a nullable reference: it says no
/// more than "X or null".
/// </summary>
internal static class NullableWrap
{
    public static Shape Unwrap(Shape shape)
    {
        if (Inner(shape) is not { } inner)
        {
            return shape;
        }

        return inner with
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
    }

    private static Shape? Inner(Shape shape)
    {
        var isPlain = shape.Choices.Length == 1 && shape.Types == JsonTypes.All && shape.Values is null && shape.Properties.IsEmpty
            && shape.Required.IsEmpty && shape.Discriminator is null && shape.Not.IsEmpty && shape.Conditionals.IsEmpty;
        if (!isPlain || shape.Choices[0].Branches is not [var first, var second])
        {
            return null;
        }

        return IsNull(first.Schema) ? second.Schema.Shape : IsNull(second.Schema) ? first.Schema.Shape : null;
    }

    private static bool IsNull(Schema schema) =>
        schema.Shape is { Types: JsonTypes.Null } or { Values: { Value: { Count: 1, Types: JsonTypes.Null } } };
}
