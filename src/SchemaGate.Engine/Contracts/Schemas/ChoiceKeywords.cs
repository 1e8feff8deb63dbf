using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary><c>anyOf</c>, <c>oneOf</c>, and an <c>allOf</c> that <c>nullable</c> makes a choice. A choice of one branch is no choice: it was opened.</summary>
internal static class ChoiceKeywords
{
    public static ImmutableArray<Choice> Read(Merging merging) =>
    [
        .. ConjunctionsOrNull(merging),
        .. ChoicesOf(merging, Keyword.AnyOf, ChoiceKind.AnyOf),
        .. ChoicesOf(merging, Keyword.OneOf, ChoiceKind.OneOf),
    ];

    private static IEnumerable<Choice> ConjunctionsOrNull(Merging merging) =>
        from node in merging.Objects
        let nullable = NullableKeyword.WithoutType(node, merging.Space.Dialect)
        let list = node[Keyword.AllOf]
        let items = ItemsOf(list)
        where nullable is not null && items.Length > 0
        let all = items is [var only] ? BranchOf(only, merging.Space) : new Branch(merging.Space.Of(items), list, null, null)
        select NullableKeyword.Added(new Choice(ChoiceKind.AnyOf, [all], list), nullable.Value, merging.Space);

    private static IEnumerable<Choice> ChoicesOf(Merging merging, Keyword keyword, ChoiceKind kind) =>
        from node in merging.Objects
        let list = node[keyword]
        where list.IsArray
        let written = new Choice(kind, [.. ItemsOf(list).Select(item => BranchOf(item, merging.Space))], list)
        let choice = NullableEnum.Read(OrNull(written, NullableKeyword.In(node, merging.Space.Dialect), merging.Space), merging.Space)
        where choice.Branches.Length != 1
        select choice;

    private static Choice OrNull(Choice choice, Node? nullable, SchemaSpace space) =>
        nullable is { } keyword && !choice.Branches.IsEmpty ? NullableKeyword.Added(choice, keyword, space) ?? choice : choice;

    private static Branch BranchOf(Node node, SchemaSpace space)
    {
        var title = (node[Keyword.Ref].IsString ? space.References.Resolve(node) : node)[Keyword.Title];
        var schema = NullableKeyword.IsAll(node, space.Dialect) ? space.Null : space.Of(node);
        return new Branch(schema, node, LogicKeywords.ComponentName(node), title.IsString ? title.Text : null);
    }

    private static ImmutableArray<Node> ItemsOf(Node list)
    {
        var items = ImmutableArray.CreateBuilder<Node>();
        foreach (var item in list.Items)
        {
            items.Add(item);
        }

        return items.ToImmutable();
    }
}
