using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Contracts.Values;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary><c>enum</c> and <c>const</c>, which is an enum of one value. Null is left to <see cref="TypeComparison"/>.</summary>
internal static class EnumComparison
{
    public static void Compare(PairScope scope)
    {
        var (old, @new) = (scope.Old.Values, scope.New.Values);
        switch (old, @new)
        {
            case (null, null):
                break;
            case (null, { } came):
                scope.Constraint(Facet.Enum, Edit.Added, Relation.Narrowed, Whole(scope, default, came));
                break;
            case ({ } gone, null):
                scope.Constraint(Facet.Enum, Edit.Removed, Relation.Widened, Whole(scope, gone, default));
                break;
            case ({ } before, { } after):
                CompareSets(scope, before, after);
                break;
        }
    }

    private static void CompareSets(PairScope scope, Sourced<ValueSet> old, Sourced<ValueSet> @new)
    {
        var gone = old.Value.Except(@new.Value).Filter(~JsonTypes.Null);
        var came = @new.Value.Except(old.Value).Filter(~JsonTypes.Null);
        if (gone.Count > 0 && gone.Count == old.Value.Count && came.Count == 1 && gone.Count == 1)
        {
            scope.Constraint(Facet.Enum, Edit.Changed, Relation.Incomparable, Evidence.Of(old.Source, @new.Source) with { Subject = gone.Values[0].ToString() });
            return;
        }

        Compare(scope, Edit.Removed, Relation.Narrowed, gone, new Evidence(ItemFor(old, gone), @new.Source));
        Compare(scope, Edit.Added, Relation.Widened, came, new Evidence(old.Source, ItemFor(@new, came)));
    }

    private static void Compare(PairScope scope, Edit edit, Relation relation, ValueSet values, Evidence evidence)
    {
        if (values.Count > 0)
        {
            Report(scope, edit, relation, evidence with { Subject = Listed(values), Circumstances = Extensible(scope) });
        }
    }

    /// <summary>Where clients were told to expect more, containment takes any value; what came or went is told all the same.</summary>
    private static void Report(PairScope scope, Edit edit, Relation relation, Evidence evidence)
    {
        if (evidence.Circumstances.HasFlag(Circumstances.Extensible) && scope.Pair.Flow == Contracts.Flow.Received)
        {
            scope.Report(Facet.Enum, edit, Relation.Annotation, evidence);
        }
        else
        {
            scope.Constraint(Facet.Enum, edit, relation, evidence);
        }
    }

    /// <summary>In an order that does not depend on the order of the document.</summary>
    private static string Listed(ValueSet values) => string.Join(", ", values.Values.Select(value => value.ToString()).Order(StringComparer.Ordinal));

    private static Circumstances Extensible(PairScope scope) =>
        scope.Old.IsExtensible ? Circumstances.Extensible : Circumstances.None;

    private static Evidence Whole(PairScope scope, Sourced<ValueSet>? old, Sourced<ValueSet>? @new) => new(
        old?.Source ?? default,
        @new?.Source ?? default,
        string.Empty,
        old is { } before ? ShownValue.Of(before.Value.Values) : null,
        @new is { } after ? ShownValue.Of(after.Value.Values) : null,
        Extensible(scope) | (old is null ? Circumstances.FromNothing : Circumstances.ToNothing));

    /// <summary>The entry of the list that names the first of some values, so that the finding points at its line.</summary>
    private static Node ItemFor(Sourced<ValueSet> set, ValueSet values)
    {
        foreach (var item in set.Source.Items)
        {
            if (JsonValue.From(item) is { } value && values.Contains(value))
            {
                return item;
            }
        }

        return set.Source;
    }
}
