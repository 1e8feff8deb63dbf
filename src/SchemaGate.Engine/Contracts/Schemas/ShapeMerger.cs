using System.Collections.Immutable;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>Merges schema objects that hold together into one <see cref="Shape"/>, keyword by keyword.</summary>
internal static class ShapeMerger
{
    public static Shape Merge(SchemaSpace space, FlatSchema flat)
    {
        var present = KeywordGroups.In(flat.Objects);
        if (flat.Never is null && present == KeywordGroup.None)
        {
            return Shape.Any;
        }

        var shape = new Shape { Conjuncts = flat.Objects, IsNever = flat.Never is not null, NeverSource = flat.Never };
        var merging = new Merging(space, flat.Objects);
        foreach (var (group, merge) in Steps)
        {
            if ((present & group) != 0)
            {
                shape = merge(shape, merging);
            }
        }

        return shape;
    }

    private static readonly ImmutableArray<(KeywordGroup Group, Func<Shape, Merging, Shape> Merge)> Steps =
    [
        (KeywordGroup.Values, ValueKeywords.Merge),
        (KeywordGroup.Numbers, NumberKeywords.Merge),
        (KeywordGroup.Strings, StringKeywords.Merge),
        (KeywordGroup.Arrays, ArrayKeywords.Merge),
        (KeywordGroup.Objects, ObjectKeywords.Merge),
        (KeywordGroup.Logic, LogicKeywords.Merge),
        (KeywordGroup.Unevaluated, UnevaluatedKeywords.Merge),
        (KeywordGroup.Said, AnnotationKeywords.Merge),
    ];
}
