using System.Collections.Immutable;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Responses;

/// <summary>Compares the headers of two responses or parts, by name without case.</summary>
internal static class HeaderListComparison
{
    /// <param name="scope">The operations.</param>
    /// <param name="old">The old headers, and the object that holds them.</param>
    /// <param name="new">The new headers, likewise.</param>
    /// <param name="place">Where they stand.</param>
    public static void Compare(
        OperationScope scope,
        (ImmutableArray<Header> Headers, Node Scope) old,
        (ImmutableArray<Header> Headers, Node Scope) @new,
        HeaderPlace place)
    {
        var fresh = IndexOf(@new.Headers);
        foreach (var header in old.Headers)
        {
            if (fresh.Remove(header.Name, out var match))
            {
                HeaderComparison.Compare(scope, header, match, place);
            }
            else
            {
                scope.Report(Existence(Edit.Removed, header, place) with { Old = header.Source, NewScope = @new.Scope });
            }
        }

        foreach (var header in @new.Headers.Where(header => fresh.GetValueOrDefault(header.Name) == header))
        {
            scope.Report(Existence(Edit.Added, header, place) with { New = header.Source, OldScope = old.Scope });
        }
    }

    /// <summary>Of two spellings of one name, the first counts.</summary>
    private static Dictionary<string, Header> IndexOf(ImmutableArray<Header> headers)
    {
        var index = new Dictionary<string, Header>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in headers)
        {
            index.TryAdd(header.Name, header);
        }

        return index;
    }

    private static Change Existence(Edit edit, Header header, HeaderPlace place) => new()
    {
        Facet = place.Facet,
        Edit = edit,
        Relation = RelationOf(edit, header, place.Flow),
        Flow = place.Flow,
        Subject = header.Name,
        Circumstances = header.IsRequired ? Circumstances.Required : Circumstances.None,
        Trail = place.TrailOf(header),
    };

    /// <summary>What must now be sent narrows what is accepted; what no longer comes widens what may be met.</summary>
    private static Relation RelationOf(Edit edit, Header header, Flow flow) => (edit, flow) switch
    {
        (Edit.Added, Flow.Sent) => header.IsRequired ? Relation.Narrowed : Relation.Widened,
        (Edit.Added, _) => Relation.Narrowed,
        _ => Relation.Widened,
    };
}
