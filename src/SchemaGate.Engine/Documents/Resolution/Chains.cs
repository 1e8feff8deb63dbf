using System.Collections.Immutable;

namespace SchemaGate.Engine.Documents.Resolution;

/// <summary>Follows references that lead to references.</summary>
internal sealed class Chains(DocumentSet set)
{
    private const int MostHops = 100;

    /// <summary>For each target the one at the end of its chain. A schema or path item with more to say than its <c>$ref</c> is an end: its reader follows on.</summary>
    /// <exception cref="InputException">A chain is a circle or too long.</exception>
    public ImmutableArray<int> Finals()
    {
        var next = Enumerable.Range(0, set.Targets.Count).Select(Next).ToArray();
        var finals = new int[next.Length];
        for (var target = 0; target < next.Length; target++)
        {
            Check(target, next);
            finals[target] = End(target, next);
        }

        return [.. finals];
    }

    private int Next(int target)
    {
        var (document, index) = set.Targets[target];
        var links = set.Links[document];
        var found = LinkSearch.AtOrAfter(links, index);
        return found < links.Length && links[found].From == index ? links[found].Target : -1;
    }

    private void Check(int target, int[] next)
    {
        var hops = 0;
        for (var at = target; next[at] >= 0; at = next[at])
        {
            if (hops++ == MostHops)
            {
                throw IsCircle(target, next)
                    ? Refuse(target, InputRules.CyclicReference, "leads in a circle and never to a value. Let one of the references on its way lead to what is meant.")
                    : Refuse(target, InputRules.LimitExceeded, $"is followed by more than {MostHops} further references before a value comes.");
            }
        }
    }

    /// <summary>After as many hops as there are targets, a chain without a circle has ended.</summary>
    private static bool IsCircle(int target, int[] next)
    {
        var at = target;
        for (var hops = 0; at >= 0 && hops <= next.Length; hops++)
        {
            at = next[at];
        }

        return at >= 0;
    }

    private int End(int target, int[] next)
    {
        while (next[target] >= 0 && IsMereReference(target))
        {
            target = next[target];
        }

        return target;
    }

    private bool IsMereReference(int target)
    {
        var grammar = set.Targets.GrammarOf(target);
        if (!grammar.IsSameObjectAs(SchemaGrammar.Schema) && !grammar.IsSameObjectAs(OpenApiGrammar.PathItem))
        {
            return true;
        }

        foreach (var member in set.NodeAt(target).Members)
        {
            if (member.Keyword != Keyword.Ref && !ReferenceEquals(grammar.Member(member.NameNumber, member.Value.Document.Tape.Names), Grammar.Note))
            {
                return false;
            }
        }

        return true;
    }

    private InputException Refuse(int target, InputRule rule, string message)
    {
        var node = set.NodeAt(target);
        var written = node[Keyword.Ref].Exists ? node[Keyword.Ref] : node[Keyword.DynamicRef];
        return rule.Refuse(written, $"'{Excerpt.Of(written.Text)}' {message}");
    }
}
