using System.Collections.Immutable;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Containment.Likeness;

/// <summary><c>unevaluatedProperties</c> and <c>unevaluatedItems</c> look at what the keywords beside them evaluate, not only at what those accept.</summary>
internal static class Unevaluated
{
    private static readonly ImmutableArray<Keyword> Asking = [Keyword.UnevaluatedProperties, Keyword.UnevaluatedItems];

    /// <summary>Keywords that evaluate all members or items, even where they accept everything.</summary>
    private static readonly ImmutableArray<Keyword> Sweeping = [Keyword.AdditionalProperties, Keyword.Items, Keyword.AdditionalItems, Keyword.Contains, .. Asking];

    /// <summary>True when both ask by the same keywords.</summary>
    public static bool AreAlike(Shape one, Shape two) =>
        one.Opaque.Zip(two.Opaque).All(pair => OwnerOf(pair.First, one) is { Keyword: var keyword } && OwnerOf(pair.Second, two)?.Keyword == keyword);

    /// <summary>The schemas that ask, where something around them is not asked: they must be alike by themselves.</summary>
    public static IEnumerable<(Schema One, Schema Two)> Parts(Schema one, Schema two) =>
        from pair in one.Shape.Opaque.Zip(two.Shape.Opaque)
        let owners = (One: OwnerOf(pair.First, one.Shape)!.Value.Node, Two: OwnerOf(pair.Second, two.Shape)!.Value.Node)
        where !SeesAll(owners.One, one) || !SeesAll(owners.Two, two)
        select (one.Space.Of(owners.One), two.Space.Of(owners.Two));

    /// <summary>True when the same keywords that evaluate everything are there.</summary>
    public static bool EvaluateAlike(Shape one, Shape two) =>
        Sweeping.All(keyword => one.Conjuncts.Any(node => node[keyword].Exists) == two.Conjuncts.Any(node => node[keyword].Exists));

    private static bool SeesAll(Node owner, Schema schema) => schema.Shape.Conjuncts.All(schema.Space.Flatten(owner).Objects.Contains);

    /// <summary>The object that asks, and the keyword by which it does.</summary>
    private static (Node Node, Keyword Keyword)? OwnerOf(Node asked, Shape shape)
    {
        foreach (var owner in shape.Conjuncts)
        {
            foreach (var keyword in Asking)
            {
                if (owner[keyword] == asked)
                {
                    return (owner, keyword);
                }
            }
        }

        return null;
    }
}
