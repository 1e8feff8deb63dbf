namespace SchemaGate.Engine.Documents.Resolution;

/// <summary>Answers from what <see cref="DocumentSet"/> followed beforehand.</summary>
internal sealed class ReferenceResolver(DocumentSet set) : IReferences
{
    private readonly Dictionary<Document, int> _numbers = set.Documents.Select((document, number) => (document, number)).ToDictionary(pair => pair.document, pair => pair.number);
    private readonly Lazy<Closures> _closures = new(() => new Closures(set));

    /// <inheritdoc/>
    public Node Resolve(Node node) => node.IsObject && TargetOf(node) is >= 0 and var target ? set.NodeAt(set.Finals[target]) : node;

    /// <inheritdoc/>
    public Node ResolveMapping(Node value) => TargetOf(value) is >= 0 and var target
        ? set.NodeAt(set.Finals[target])
        : throw InputRules.UnresolvedReference.Refuse(value, $"'{Excerpt.Of(value.Text)}' names no schema.");

    /// <inheritdoc/>
    public IEnumerable<Node> SubtypesBy(Node discriminator)
    {
        var implied = set.Implied[_numbers[discriminator.Document]];
        for (var at = LinkSearch.AtOrAfter(implied, discriminator.Index); at < implied.Length && implied[at].From == discriminator.Index; at++)
        {
            yield return set.NodeAt(implied[at].Target);
        }
    }

    /// <inheritdoc/>
    public Hash128 Closure(Node node) => _closures.Value.Of(node, _numbers[node.Document]);

    private int TargetOf(Node node)
    {
        var links = set.Links[_numbers[node.Document]];
        var found = LinkSearch.AtOrAfter(links, node.Index);
        return found < links.Length && links[found].From == node.Index ? links[found].Target : -1;
    }
}
