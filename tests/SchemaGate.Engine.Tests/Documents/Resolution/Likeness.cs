using SchemaGate.Engine.Documents;
using SchemaGate.Engine.Documents.Resolution;

namespace SchemaGate.Engine.Tests.Documents.Resolution;

/// <summary>The slow way to tell whether two graphs of schemas are alike: walk both, references followed, until every pair was seen.</summary>
internal sealed class Likeness(DocumentSet left, DocumentSet right)
{
    private readonly ReferenceResolver _left = new(left);
    private readonly ReferenceResolver _right = new(right);
    private readonly HashSet<(Node, Node)> _seen = [];

    public bool Holds(string pointer) => Holds(ReferenceResolverTests.At(left.Root, pointer), ReferenceResolverTests.At(right.Root, pointer));

    private bool Holds(Node one, Node other)
    {
        (one, other) = (_left.Resolve(one), _right.Resolve(other));
        if (!_seen.Add((one, other)))
        {
            return true;
        }

        if (!one.IsObject || !other.IsObject)
        {
            return one.Kind == other.Kind && one.Text == other.Text;
        }

        var (ones, others) = (Members(one), Members(other));
        return ones.Keys.SequenceEqual(others.Keys) && ones.Keys.All(name => Holds(ones[name], others[name]));
    }

    private static SortedDictionary<string, Node> Members(Node node)
    {
        var members = new SortedDictionary<string, Node>(StringComparer.Ordinal);
        foreach (var member in node.Members)
        {
            members.Add(member.Name, member.Value);
        }

        return members;
    }
}
