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

    /// <summary>True when both ask the same of all that is around: where only a part of a schema asks, nothing is known.</summary>
    public static bool AreAlike(Schema one, Schema two)
    {
        var (asked, also) = (one.Shape.Opaque, two.Shape.Opaque);
        return asked.IsEmpty || asked.Zip(also).All(pair => KeywordOf(pair.First, one) is { } keyword && keyword == KeywordOf(pair.Second, two));
    }

    /// <summary>True when the same keywords that evaluate everything are there.</summary>
    public static bool EvaluateAlike(Shape one, Shape two) =>
        Sweeping.All(keyword => one.Conjuncts.Any(node => node[keyword].Exists) == two.Conjuncts.Any(node => node[keyword].Exists));

    /// <summary>The keyword whose value the node is, when the object that holds it sees all conjuncts of the schema.</summary>
    private static Keyword? KeywordOf(Node asked, Schema schema)
    {
        foreach (var owner in schema.Shape.Conjuncts)
        {
            foreach (var keyword in Asking)
            {
                if (owner[keyword] == asked && schema.Shape.Conjuncts.All(schema.Space.Flatten(owner).Objects.Contains))
                {
                    return keyword;
                }
            }
        }

        return null;
    }
}
