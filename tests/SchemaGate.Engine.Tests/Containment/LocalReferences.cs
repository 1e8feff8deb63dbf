using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Tests.Containment;

/// <summary>Follows references within one document.</summary>
internal sealed class LocalReferences(Document document) : IReferences
{
    public Node Resolve(Node node)
    {
        for (var hops = 0; node[Keyword.Ref].IsString && hops < 100; hops++)
        {
            node = node[Keyword.Ref].Text[2..].Split('/').Aggregate(document.Root, (at, segment) => at[segment]);
        }

        return node;
    }

    public Node ResolveMapping(Node value) => document.Root["components"]["schemas"][value.Text];

    public IEnumerable<Node> SubtypesBy(Node discriminator) => [];

    public Hash128 Closure(Node node) => throw new NotSupportedException("These tests compare structure.");
}
