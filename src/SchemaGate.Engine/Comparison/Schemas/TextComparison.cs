using System.Collections.Immutable;
using SchemaGate.Engine.Containment.Formats;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>Length, pattern, format and content of strings.</summary>
internal static class TextComparison
{
    public static void Compare(PairScope scope)
    {
        CountComparison.CompareLeast(scope, Facet.MinLength, scope.Old.MinLength, scope.New.MinLength);
        CountComparison.CompareMost(scope, Facet.MaxLength, scope.Old.MaxLength, scope.New.MaxLength);
        CompareTexts(scope, Facet.Pattern, scope.Old.Patterns, scope.New.Patterns);
        ContentComparison.Compare(scope);
    }

    public static void CompareFormat(PairScope scope)
    {
        if (!GoesWithType(scope))
        {
            CompareTexts(scope, Facet.Format, scope.Old.Formats, scope.New.Formats, IsRoomy(scope));
        }
    }

    /// <summary>True when a number became an integer, or an integer a number, and a format such as <c>double</c> or <c>int32</c> followed: the type tells it.</summary>
    private static bool GoesWithType(PairScope scope) => scope is { Old: { Formats.Length: <= 1, Choices.IsEmpty: true }, New: { Formats.Length: <= 1, Choices.IsEmpty: true } }
        && ((scope.Old.Types ^ scope.New.Types) & JsonTypes.Fraction) != 0
        && IsOfType(scope.Old) && IsOfType(scope.New);

    /// <summary>A number without a format has room for any integer, an integer without one is not in every format of numbers.</summary>
    private static bool IsOfType(Shape shape)
    {
        var isInteger = (shape.Types & JsonTypes.Fraction) == 0;
        return shape.Formats is [var format] ? NumberFormat.Find(format.Value)?.IsInteger == isInteger : !isInteger;
    }

    /// <summary>True when one side says nothing, and the other no more than what every number that programs write fits.</summary>
    private static bool IsRoomy(PairScope scope)
    {
        var formats = scope.Old.Formats.AddRange(scope.New.Formats);
        var isIntegral = ((scope.Old.Types | scope.New.Types) & JsonTypes.Fraction) == 0;
        return formats is [var only] && NumberFormat.Find(only.Value) is { IsRoomy: true } format && (isIntegral || !format.IsInteger);
    }

    private static void CompareTexts(PairScope scope, Facet facet, ImmutableArray<Sourced<string>> old, ImmutableArray<Sourced<string>> @new, bool isHarmless = false)
    {
        var gone = Without(old, @new);
        var came = Without(@new, old);
        if (gone.Count == 0 && came.Count == 0)
        {
            return;
        }

        var (before, after) = (First(gone), First(came));
        var relation = (before, after) switch
        {
            (null, _) => Relation.Narrowed,
            (_, null) => Relation.Widened,
            _ => scope.Pair.Relation,
        };
        scope.Constraint(facet, Edits.Of(before, after), relation, Evidence.Of(before?.Source, after?.Source) with { IsHarmless = isHarmless });
    }

    private static List<Sourced<string>> Without(ImmutableArray<Sourced<string>> texts, ImmutableArray<Sourced<string>> others)
    {
        var known = others.Select(text => text.Value).ToHashSet(StringComparer.Ordinal);
        return [.. texts.Where(text => !known.Contains(text.Value))];
    }

    private static Sourced<string>? First(List<Sourced<string>> texts) => texts.Count == 0 ? null : texts[0];
}
