using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Tests.Comparison;

/// <summary>References within one document, followed in the plainest way.</summary>
internal sealed class PlainReferences : IReferences
{
    public Node Resolve(Node node)
    {
        var at = node;
        for (var hops = 0; at[Keyword.Ref] is { IsString: true } reference; hops++)
        {
            Assert.True(hops < 100, "a circle of references");
            at = Find(node.Document, reference.Text);
            Assert.True(at.Exists, reference.Text);
        }

        return at;
    }

    public Node ResolveMapping(Node node) => node.Text.StartsWith('#') ? Find(node.Document, node.Text) : default;

    public IEnumerable<Node> SubtypesBy(Node discriminator) => [];

    public Hash128 Closure(Node node)
    {
        var seen = new HashSet<Node>();
        var sum = default(Hash128);
        for (var todo = new Stack<Node>([node]); todo.TryPop(out var next);)
        {
            if (seen.Add(next))
            {
                sum += next.Hash;
                Referred(next).ForEach(todo.Push);
            }
        }

        return sum;
    }

    private List<Node> Referred(Node node) =>
    [
        .. node.Document.Meaning.References
            .Select(reference => new Node(node.Document, reference.Index))
            .Where(node.Holds)
            .Select(Resolve),
    ];

    private static Node Find(Document document, string reference) => reference[1..]
        .Split('/', StringSplitOptions.RemoveEmptyEntries)
        .Select(segment => segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))
        .Aggregate(document.Root, (node, segment) => node[segment]);
}
