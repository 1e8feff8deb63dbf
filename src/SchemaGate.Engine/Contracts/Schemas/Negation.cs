using System.Collections.Immutable;
using SchemaGate.Engine.Contracts.Values;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>
/// What a <c>not</c> says: of a <c>not</c>, what the inner one holds; of "if A then B", that A holds and B does not. Looks through
/// references and wraps of one branch.
/// </summary>
/// <param name="Asserted">A schema that must hold; null when there is none.</param>
/// <param name="Refused">The schemas that must not hold.</param>
internal readonly record struct Negation(Node? Asserted, ImmutableArray<Node> Refused)
{
    /// <summary>More wraps than anyone writes: a circle of them ends here.</summary>
    private const int MostWraps = 16;

    public static Negation Of(Node not, SchemaSpace space)
    {
        var node = Unwrapped(not, space);
        if (Under(not, space) is { } inner)
        {
            return new Negation(inner, []);
        }

        return SaysOnly(node, Keyword.If) && OutcomeOf(node) is { } outcome
            ? outcome
            : new Negation(null, [not]);
    }

    /// <summary>The schema that this one negates and says nothing else; null when it says anything else, or leads back to itself.</summary>
    public static Node? Under(Node schema, SchemaSpace space)
    {
        var node = Unwrapped(schema, space);
        return SaysOnly(node, Keyword.Not) && node[Keyword.Not] != schema ? node[Keyword.Not] : null;
    }

    private static Node Unwrapped(Node schema, SchemaSpace space)
    {
        var node = space.Target(schema);
        for (var wraps = 0; wraps < MostWraps && OnlyBranch(node) is { } branch; wraps++)
        {
            node = space.Target(branch);
        }

        return node;
    }

    /// <summary>Null with both outcomes, which no list of schemas negates, and with none.</summary>
    private static Negation? OutcomeOf(Node conditional) => (conditional[Keyword.If], conditional[Keyword.Then], conditional[Keyword.Else]) switch
    {
        (var condition, { Exists: true } then, { Exists: false }) => new Negation(condition, [then]),
        (var condition, { Exists: false }, { Exists: true } otherwise) => new Negation(null, [condition, otherwise]),
        _ => null,
    };

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
            if (member.Keyword != keyword && !IsNeutral(member) && !IsOutcome(member, keyword))
            {
                return false;
            }
        }

        return node[keyword].Exists;
    }

    private static bool IsOutcome(Member member, Keyword keyword) => keyword == Keyword.If && member.Keyword is (Keyword.Then or Keyword.Else);

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
