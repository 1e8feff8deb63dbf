using SchemaGate.Engine.Contracts.Values;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>A <c>not</c> of a <c>not</c> says what the inner one holds. Looks through references and wraps of one branch.</summary>
internal static class DoubleNegation
{
    /// <summary>More wraps than anyone writes: a circle of them ends here.</summary>
    private const int MostWraps = 16;

    /// <summary>The schema that is negated twice; null when <paramref name="not"/> negates anything else, or leads back to itself.</summary>
    public static Node? Under(Node not, SchemaSpace space)
    {
        var node = space.Target(not);
        for (var wraps = 0; wraps < MostWraps && OnlyBranch(node) is { } branch; wraps++)
        {
            node = space.Target(branch);
        }

        return SaysOnly(node, Keyword.Not) && node[Keyword.Not] != not ? node[Keyword.Not] : null;
    }

    private static Node? OnlyBranch(Node node)
    {
        foreach (var wrap in (ReadOnlySpan<Keyword>)[Keyword.AllOf, Keyword.AnyOf, Keyword.OneOf])
        {
            if (SaysOnly(node, wrap))
            {
                return Flattening.Only(node[wrap]);
            }
        }

        return null;
    }

    private static bool SaysOnly(Node node, Keyword keyword)
    {
        foreach (var member in node.Members)
        {
            if (member.Keyword != keyword && !IsNeutral(member))
            {
                return false;
            }
        }

        return node[keyword].Exists;
    }

    private static bool IsNeutral(Member member) => member.Keyword switch
    {
        Keyword.Title or Keyword.Description or Keyword.Comment => true,
        Keyword.Properties or Keyword.PatternProperties or Keyword.AdditionalProperties or Keyword.Items => SchemaSpace.AcceptsAll(member.Value),
        Keyword.UnevaluatedProperties or Keyword.UnevaluatedItems or Keyword.PropertyNames => SchemaSpace.AcceptsAll(member.Value),
        Keyword.MinLength or Keyword.MinItems or Keyword.MinProperties => ExactNumber.TryParse(member.Value.Raw, out var least) && least.Sign == 0,
        Keyword.UniqueItems => member.Value.Kind == NodeKind.False,
        Keyword.Required or Keyword.AllOf => AreNeutral(member.Value),
        _ => false,
    };

    /// <summary>True for a list that asks for nothing: empty, or of schemas that say nothing.</summary>
    private static bool AreNeutral(Node list)
    {
        foreach (var item in list.Items)
        {
            if (!SchemaSpace.AcceptsAll(item) && !SaysOnly(item, Keyword.Description))
            {
                return false;
            }
        }

        return true;
    }
}
