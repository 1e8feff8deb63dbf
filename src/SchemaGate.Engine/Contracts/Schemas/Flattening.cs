using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>
/// Opens references, <c>allOf</c>, choices of one branch and what a negation asserts. A schema that reaches itself this way adds nothing the second
/// time. Walks with a stack of its own: a chain of references may be as long as the document.
/// </summary>
internal sealed class Flattening(SchemaSpace space)
{
    public FlatSchema Of(ImmutableArray<Node> conjuncts) =>
        conjuncts is [var only] && IsPlain(only) ? new FlatSchema(conjuncts, null) : Open(conjuncts);

    /// <summary>Most schemas have nothing to open.</summary>
    private static bool IsPlain(Node node)
    {
        foreach (var member in node.Members)
        {
            if (member.Keyword is Keyword.Ref or Keyword.DynamicRef or Keyword.AllOf or Keyword.AnyOf or Keyword.OneOf or Keyword.Not)
            {
                return false;
            }
        }

        return node.IsObject;
    }

    private FlatSchema Open(ImmutableArray<Node> conjuncts)
    {
        var seen = new HashSet<Node>();
        var objects = ImmutableArray.CreateBuilder<Node>();
        Node? never = null;
        var open = new Stack<Node>(conjuncts.Reverse());
        while (open.TryPop(out var node))
        {
            if (!seen.Add(node))
            {
                continue;
            }

            if (node.Kind == NodeKind.False || IsNothing(node))
            {
                never ??= node;
            }
            else if (node.IsObject)
            {
                Open(node, objects, open);
            }
        }

        return new FlatSchema(objects.ToImmutable(), never);
    }

    /// <summary>True for <c>{not: {}}</c>, as 3.0 writes <c>false</c>, whatever stands beside the <c>not</c>.</summary>
    private bool IsNothing(Node node) =>
        node[Keyword.Not].Exists && SchemaSpace.AcceptsAll(node[Keyword.Not]) && (space.Dialect == SchemaDialect.OpenApi31 || !node[Keyword.Ref].IsString);

    private void Open(Node node, ImmutableArray<Node>.Builder objects, Stack<Node> open)
    {
        var isReference = node[Keyword.Ref].IsString;
        if (!isReference || space.Dialect == SchemaDialect.OpenApi31)
        {
            PushBranches(node, open);
            PushAsserted(node[Keyword.Not], open);
            objects.Add(node);
        }

        if (isReference || node[Keyword.DynamicRef].IsString)
        {
            open.Push(space.References.Resolve(node));
        }
    }

    /// <summary>With null added to a list, the list is a choice.</summary>
    private void PushBranches(Node node, Stack<Node> open)
    {
        if (NullableKeyword.WithoutType(node, space.Dialect) is null)
        {
            PushItems(node[Keyword.AllOf], open);
        }

        if (NullableKeyword.In(node, space.Dialect) is null)
        {
            PushOnlyBranch(node[Keyword.AnyOf], open);
            PushOnlyBranch(node[Keyword.OneOf], open);
        }
    }

    private static void PushItems(Node list, Stack<Node> open)
    {
        var items = new List<Node>();
        foreach (var item in list.Items)
        {
            items.Add(item);
        }

        for (var index = items.Count - 1; index >= 0; index--)
        {
            open.Push(items[index]);
        }
    }

    private static void PushOnlyBranch(Node branches, Stack<Node> open)
    {
        if (Only(branches) is { } only)
        {
            open.Push(only);
        }
    }

    private void PushAsserted(Node not, Stack<Node> open)
    {
        if (not.Exists && Negation.Of(not, space).Asserted is { } asserted)
        {
            open.Push(asserted);
        }
    }

    /// <summary>The item of a list of one.</summary>
    internal static Node? Only(Node list)
    {
        var items = list.Items;
        return items.MoveNext() && items.Current is var only && !items.MoveNext() ? only : null;
    }
}
