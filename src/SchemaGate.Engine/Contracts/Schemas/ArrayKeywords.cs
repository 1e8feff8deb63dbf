using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>Items by position and after, <c>contains</c>, length. An array under <c>items</c> (before 2020-12) is <c>prefixItems</c>.</summary>
internal static class ArrayKeywords
{
    public static Shape Merge(Shape shape, Merging merging)
    {
        var prefix = PrefixItems(merging);
        return shape with
        {
            Arrays = new ArrayDemands
            {
                MinItems = merging.Count(Keyword.MinItems, largest: true),
                MaxItems = merging.Count(Keyword.MaxItems, largest: false),
                UniqueItems = merging.FirstTrue(Keyword.UniqueItems),
                PrefixItems = prefix,
                Items = Rest(merging),
                Contains = [.. merging.Objects.Where(node => node[Keyword.Contains].Exists).Select(node => ContainsIn(node, merging.Space))],
            },
        };
    }

    private static ImmutableArray<Sourced<Schema>> PrefixItems(Merging merging)
    {
        if (!merging.Objects.Any(HasPrefix))
        {
            return [];
        }

        var lists = merging.Objects.Select(PrefixOf).ToList();
        var length = lists.Max(list => list.Count);
        return [.. Enumerable.Range(0, length).Select(position => At(position, lists, merging))];
    }

    private static Sourced<Schema> At(int position, List<List<Node>> lists, Merging merging)
    {
        var nodes = lists.Select((list, index) => position < list.Count ? list[position] : RestOf(merging.Objects[index]))
            .Where(node => node.Exists)
            .ToImmutableArray();
        return new Sourced<Schema>(merging.Space.Of(nodes), nodes[0]);
    }

    private static Sourced<Schema>? Rest(Merging merging)
    {
        var nodes = merging.Objects.Select(RestOf).Where(node => node.Exists).ToImmutableArray();
        return nodes.IsEmpty ? null : new Sourced<Schema>(merging.Space.Of(nodes), nodes[0]);
    }

    private static bool HasPrefix(Node schema) => schema[Keyword.Items].IsArray || schema[Keyword.PrefixItems].Exists;

    private static List<Node> PrefixOf(Node schema)
    {
        var nodes = new List<Node>();
        foreach (var item in (schema[Keyword.Items].IsArray ? schema[Keyword.Items] : schema[Keyword.PrefixItems]).Items)
        {
            nodes.Add(item);
        }

        return nodes;
    }

    private static Node RestOf(Node schema) => schema[Keyword.Items].IsArray ? schema[Keyword.AdditionalItems] : schema[Keyword.Items];

    private static ContainsRule ContainsIn(Node schema, SchemaSpace space)
    {
        var (least, most) = (schema[Keyword.MinContains], schema[Keyword.MaxContains]);
        return new ContainsRule(
            space.Of(schema[Keyword.Contains]),
            least.Exists ? Merging.CountOf(least) : 1,
            most.Exists ? Merging.CountOf(most) : null,
            schema[Keyword.Contains]);
    }
}
