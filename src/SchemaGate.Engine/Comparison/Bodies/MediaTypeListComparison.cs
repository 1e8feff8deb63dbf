using System.Collections.Immutable;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Bodies;

/// <summary>Compares the representations that two bodies may have.</summary>
internal static class MediaTypeListComparison
{
    /// <param name="scope">The operations.</param>
    /// <param name="old">The old types, and the object that holds them.</param>
    /// <param name="new">The new types, likewise.</param>
    /// <param name="place">Where they stand.</param>
    public static void Compare(
        OperationScope scope,
        (ImmutableArray<MediaType> Types, Node Scope) old,
        (ImmutableArray<MediaType> Types, Node Scope) @new,
        MediaTypePlace place)
    {
        var pairing = MediaTypePairing.Of(old.Types, @new.Types);
        foreach (var group in pairing.Renamed)
        {
            scope.Report(Renamed(group, place));
        }

        var (oldSchemas, newSchemas) = (new Dictionary<Hash128, MediaType>(), new Dictionary<Hash128, MediaType>());
        foreach (var (before, after) in pairing.Pairs)
        {
            MediaTypeComparison.Compare(scope, WithFirst(before, oldSchemas), WithFirst(after, newSchemas), place);
        }

        if (place.IsPushed && !old.Types.IsEmpty && !@new.Types.IsEmpty)
        {
            ReportPushed(scope, pairing, old, @new, place);
            return;
        }

        ReportExistence(scope, Edit.Removed, pairing.Removed, isAll: @new.Types.IsEmpty, (old.Scope, @new.Scope), place);
        ReportExistence(scope, Edit.Added, pairing.Added, isAll: old.Types.IsEmpty, (old.Scope, @new.Scope), place);
    }

    /// <summary>Where several types of one body have the same schema, written out for each, the first stands for all: a change in it is one change.</summary>
    private static MediaType WithFirst(MediaType type, Dictionary<Hash128, MediaType> seen)
    {
        if (type.Schema is not { } schema || seen.TryAdd(schema.Closure, type))
        {
            return type;
        }

        var first = seen[schema.Closure];
        return type with { Schema = first.Schema, SchemaSource = first.SchemaSource };
    }

    private static Change Renamed(MediaTypeRename rename, MediaTypePlace place) => new()
    {
        Facet = Facet.MediaType,
        Edit = Edit.Changed,
        Relation = rename.Relation,
        Flow = place.Flow,
        Old = rename.Old[0].Source,
        New = rename.New[0].Source,
        Subject = TextOf(rename.Old),
        OldValue = TextOf(rename.Old),
        NewValue = TextOf(rename.New),
        Circumstances = place.Circumstances,
        Trail = place.Trail,
    };

    /// <summary>Where nobody chooses, each of the types may come: one more is like a broader range, one fewer like a narrower one.</summary>
    private static void ReportPushed(
        OperationScope scope, MediaTypePairing pairing, (ImmutableArray<MediaType> Types, Node Scope) old, (ImmutableArray<MediaType> Types, Node Scope) @new, MediaTypePlace place)
    {
        if (pairing.Removed.IsEmpty && pairing.Added.IsEmpty)
        {
            return;
        }

        scope.Report(new Change
        {
            Facet = Facet.MediaType,
            Edit = Edit.Changed,
            Relation = pairing.Removed.IsEmpty ? Relation.Widened : pairing.Added.IsEmpty ? Relation.Narrowed : Relation.Incomparable,
            Flow = place.Flow,
            Old = pairing.Removed.IsEmpty ? default : pairing.Removed[0].Source,
            New = pairing.Added.IsEmpty ? default : pairing.Added[0].Source,
            OldScope = old.Scope,
            NewScope = @new.Scope,
            Subject = TextOf(pairing.Removed.IsEmpty ? pairing.Added : pairing.Removed),
            OldValue = TextOf(old.Types),
            NewValue = TextOf(pairing.Removed.IsEmpty || pairing.Added.IsEmpty ? @new.Types : pairing.Added),
            Circumstances = place.Circumstances,
            Trail = place.Trail,
        });
    }

    /// <summary>A body that lost or gained everything is one change.</summary>
    private static void ReportExistence(
        OperationScope scope, Edit edit, ImmutableArray<MediaType> types, bool isAll, (Node Old, Node New) scopes, MediaTypePlace place)
    {
        foreach (var group in isAll && types.Length > 0 ? [types] : types.Select(type => ImmutableArray.Create(type)))
        {
            scope.Report(new Change
            {
                Facet = Facet.MediaType,
                Edit = edit,
                Relation = edit == Edit.Added ? Relation.Widened : Relation.Narrowed,
                Flow = place.Flow,
                Old = edit == Edit.Added ? default : group[0].Source,
                New = edit == Edit.Added ? group[0].Source : default,
                OldScope = scopes.Old,
                NewScope = scopes.New,
                Subject = TextOf(group),
                Circumstances = place.Circumstances,
                Trail = place.Trail,
            });
        }
    }

    private static string TextOf(ImmutableArray<MediaType> types) => string.Join(", ", types.Select(type => type.Range.Text));
}
