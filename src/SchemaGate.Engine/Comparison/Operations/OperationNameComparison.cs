using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Operations;

/// <summary>Compares what generated clients name their methods by: <c>operationId</c>, tags, and the mark of long-running operations.</summary>
internal static class OperationNameComparison
{
    public static void Compare(OperationScope scope, Node old, Node @new)
    {
        CompareText(scope, Facet.OperationId, old, @new, Keyword.OperationId);
        CompareText(scope, Facet.LongRunning, old, @new, Keyword.XMsLongRunningOperation);
        CompareTags(scope, old, @new);
    }

    private static void CompareText(OperationScope scope, Facet facet, Node old, Node @new, Keyword keyword)
    {
        var (before, after) = (old[keyword], @new[keyword]);
        if (before.Text != after.Text || before.Exists != after.Exists)
        {
            Report(scope, facet, (before, old), (after, @new), string.Empty);
        }
    }

    /// <summary>A tag that went and one that came in its stead are one change.</summary>
    private static void CompareTags(OperationScope scope, Node old, Node @new)
    {
        var (before, after) = (ItemsOf(old[Keyword.Tags]), ItemsOf(@new[Keyword.Tags]));
        var removed = before.Where(tag => after.TrueForAll(other => other.Text != tag.Text)).ToList();
        var added = after.Where(tag => before.TrueForAll(other => other.Text != tag.Text)).ToList();
        for (var at = 0; at < Math.Max(removed.Count, added.Count); at++)
        {
            var gone = at < removed.Count ? removed[at] : default;
            var fresh = at < added.Count ? added[at] : default;
            Report(scope, Facet.Tag, (gone, old), (fresh, @new), gone.Exists ? gone.Text : fresh.Text);
        }
    }

    private static List<Node> ItemsOf(Node list)
    {
        var items = new List<Node>();
        foreach (var item in list.Items)
        {
            items.Add(item);
        }

        return items;
    }

    private static void Report(OperationScope scope, Facet facet, (Node Node, Node Scope) old, (Node Node, Node Scope) @new, string subject) =>
        scope.Report(new Change
        {
            Facet = facet,
            Edit = !old.Node.Exists ? Edit.Added : !@new.Node.Exists ? Edit.Removed : Edit.Changed,
            Relation = Relation.Annotation,
            Old = old.Node,
            New = @new.Node,
            OldScope = old.Scope,
            NewScope = @new.Scope,
            Subject = subject,
            OldValue = old.Node.Exists ? old.Node.Text : null,
            NewValue = @new.Node.Exists ? @new.Node.Text : null,
            Trail = Trails.Operation,
        });
}
