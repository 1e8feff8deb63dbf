using System.Collections.Immutable;

namespace SchemaGate.Engine.Documents.Resolution;

/// <summary>
/// The closure hash of any value in logarithmic time: its own hash, with the sum over the references in it of (what is written,
/// closure of the target). Sums of neighbouring references are differences of running sums.
/// </summary>
internal sealed class Closures
{
    private readonly DocumentSet _set;
    private readonly Hash128 _dialect;
    private readonly Hash128[][] _sums;
    private readonly Hash128[][] _impliedSums;

    public Closures(DocumentSet set)
    {
        _set = set;
        _dialect = DialectOf(set.Root);
        var closures = new TargetGraph(set).Closures();
        _sums = [.. set.Links.Select(links => RunningSums(links, closures))];
        _impliedSums = [.. set.Implied.Select(links => RunningSums(links, closures))];
    }

    public Hash128 Of(Node node, int document)
    {
        var reached = Reached(node, _set.Links[document], _sums[document]) + Reached(node, _set.Implied[document], _impliedSums[document]);
        return Hashing.Pair(Hashing.Pair(_dialect, node.Hash), reached);
    }

    private static Hash128 Reached(Node node, ImmutableArray<Link> links, Hash128[] sums)
    {
        var first = LinkSearch.AtOrAfter(links, node.Index);
        return sums[LinkSearch.AtOrAfter(links, node.Document.After(node.Index))] - sums[first];
    }

    private static Hash128[] RunningSums(ImmutableArray<Link> links, Hash128[] closures)
    {
        var sums = new Hash128[links.Length + 1];
        for (var at = 0; at < links.Length; at++)
        {
            sums[at + 1] = sums[at] + Hashing.Pair(links[at].Text, closures[links[at].Target]);
        }

        return sums;
    }

    /// <summary>The same bytes mean different things in 2.0, 3.0 and 3.1, and under another dialect of JSON Schema.</summary>
    private static Hash128 DialectOf(Document root)
    {
        var version = root.Root[Keyword.OpenApi].Text;
        var family = root.Root[Keyword.Swagger].Exists ? 2UL : version.StartsWith("3.0", StringComparison.Ordinal) ? 30UL : 31UL;
        var dialect = root.Root[Keyword.JsonSchemaDialect];
        return Hashing.Pair(Hashing.Of(family), dialect.Exists ? dialect.Hash : default);
    }
}
