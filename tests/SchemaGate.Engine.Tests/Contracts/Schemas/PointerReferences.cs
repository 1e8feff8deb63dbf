using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Tests.Contracts.Schemas;

/// <summary>References within one schema document: <c>#/$defs/name</c> and nothing else.</summary>
internal sealed class PointerReferences(Document document) : IReferences
{
    public Node Resolve(Node node)
    {
        while (node[Keyword.Ref].IsString)
        {
            node = document.Root[Keyword.Defs][node[Keyword.Ref].Text.Split('/')[^1]];
        }

        return node;
    }

    public Node ResolveMapping(Node value) => document.Root[Keyword.Defs][value.Text];

    public IEnumerable<Node> SubtypesBy(Node discriminator) => [];

    public Hash128 Closure(Node node) => node.Hash;
}
