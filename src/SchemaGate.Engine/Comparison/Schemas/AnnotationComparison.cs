using SchemaGate.Engine.Comparison.Lifecycles;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Contracts.Values;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>What schemas say beside what they accept; told even when the accepted values are the same.</summary>
internal static class AnnotationComparison
{
    public static void Compare(PairScope scope)
    {
        var (old, @new) = (scope.Old.Annotations, scope.New.Annotations);
        CompareFlag(scope, Facet.ReadOnly, old.ReadOnly, @new.ReadOnly);
        CompareFlag(scope, Facet.WriteOnly, old.WriteOnly, @new.WriteOnly);
        CompareValue(scope, Facet.Default, old.Default, @new.Default);
        CompareValue(scope, Facet.MsEnum, old.MsEnum, @new.MsEnum);
        CompareXml(scope, old.Xml, @new.Xml);
        new LifecycleComparison(scope.Comparison.Terms, scope, null, scope.Pair.Flow, PairScope.Here, string.Empty).Compare(LifecycleOf(scope.Old), LifecycleOf(scope.New));
        CompareExtensible(scope, old.ExtensibleEnum, @new.ExtensibleEnum);
        CompareUnrecognised(scope);
    }

    /// <summary>The schema object that speaks of its future.</summary>
    internal static Lifecycle LifecycleOf(Shape shape)
    {
        var speaker = (shape.Annotations.Deprecated ?? shape.Annotations.Sunset ?? shape.Annotations.Stability) is { } said
            ? shape.Conjuncts.FirstOrDefault(conjunct => conjunct.Holds(said))
            : default;
        return new Lifecycle(speaker);
    }

    /// <summary>How a value is written as XML matters only where it is not written as JSON.</summary>
    private static void CompareXml(PairScope scope, Node? old, Node? @new)
    {
        if (scope.Pair.Key.Wire == Wire.Text)
        {
            CompareValue(scope, Facet.Xml, old, @new);
        }
    }

    private static void CompareFlag(PairScope scope, Facet facet, Node? old, Node? @new)
    {
        if (old is null != @new is null)
        {
            scope.Report(facet, Edits.Of(old, @new), Relation.Annotation, new Evidence(old ?? default, @new ?? default));
        }
    }

    private static void CompareValue(PairScope scope, Facet facet, Node? old, Node? @new)
    {
        if (!IsEqual(old, @new))
        {
            scope.Report(facet, Edits.Of(old, @new), Relation.Annotation, Evidence.Of(old, @new));
        }
    }

    private static bool IsEqual(Node? old, Node? @new) => (old, @new) switch
    {
        (null, null) => true,
        ({ } before, { } after) => JsonValue.From(before) is { } one && JsonValue.From(after) is { } other ? one.Equals(other) : before.Hash == after.Hash,
        _ => false,
    };

    private static void CompareExtensible(PairScope scope, Node? old, Node? @new)
    {
        var before = ValuesOf(old);
        var after = ValuesOf(@new);
        foreach (var value in before.Except(after).Values)
        {
            scope.Report(Facet.ExtensibleEnum, Edit.Removed, Relation.Annotation, new Evidence(old ?? default, @new ?? default, value.ToString()));
        }

        foreach (var value in after.Except(before).Values)
        {
            scope.Report(Facet.ExtensibleEnum, Edit.Added, Relation.Annotation, new Evidence(old ?? default, @new ?? default, value.ToString()));
        }
    }

    private static ValueSet ValuesOf(Node? list)
    {
        var values = new List<JsonValue>();
        foreach (var item in (list ?? default).Items)
        {
            if (JsonValue.From(item) is { } value)
            {
                values.Add(value);
            }
        }

        return ValueSet.Of(values);
    }

    private static void CompareUnrecognised(PairScope scope)
    {
        var (old, @new) = (scope.Old.Annotations.Unrecognised, scope.New.Annotations.Unrecognised);
        foreach (var name in old.Concat(@new).Select(entry => entry.Value).Distinct(StringComparer.Ordinal))
        {
            var before = Named(old, name);
            var after = Named(@new, name);
            if (before?.Hash != after?.Hash)
            {
                scope.Report(Facet.Unclassified, Edits.Of(before, after), Relation.Annotation, Evidence.Of(before, after, name));
            }
        }
    }

    private static Node? Named(IEnumerable<Sourced<string>> entries, string name)
    {
        foreach (var entry in entries)
        {
            if (entry.Value == name)
            {
                return entry.Source;
            }
        }

        return null;
    }
}
