using System.Collections.Immutable;

namespace SchemaGate.Engine.Documents.Resolution;

/// <summary>Follows references that lead to references.</summary>
internal sealed class Chains(DocumentSet set, ProblemLog problems)
{
    private const int MostHops = 100;
    private readonly HashSet<int> _told = [];

    /// <summary>For each target the one at the end of its chain. A schema or path item with more to say than its <c>$ref</c> is an end: its reader follows on.</summary>
    /// <exception cref="InputException">A chain is a circle or too long.</exception>
    public ImmutableArray<int> Finals()
    {
        var next = Enumerable.Range(0, set.Targets.Count).Select(Next).ToArray();
        var finals = new int[next.Length];
        for (var target = 0; target < next.Length; target++)
        {
            finals[target] = IsShort(target, next) ? End(target, next) : target;
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

    private bool IsShort(int target, int[] next)
    {
        var at = target;
        for (var hops = 0; next[at] >= 0; at = next[at])
        {
            if (hops++ == MostHops)
            {
                Report(target, next);
                return false;
            }
        }

        return true;
    }

    /// <summary>One circle, or one long chain, is said once, at the first reference that leads into it.</summary>
    private void Report(int target, int[] next)
    {
        var (end, isCircle) = EndOf(target, next);
        if (_told.Add(end))
        {
            problems.Report(isCircle
                ? Problem(target, InputRules.CyclicReference, "leads in a circle and never to a value. Let one of the references on its way lead to what is meant.")
                : Problem(target, InputRules.LimitExceeded, $"is followed by more than {MostHops} further references before a value comes."));
        }
    }

    /// <summary>The last target of a chain, or the smallest of a circle. After as many hops as there are targets, a chain without a circle has ended.</summary>
    private static (int Target, bool IsCircle) EndOf(int target, int[] next)
    {
        var at = target;
        for (var hops = 0; next[at] >= 0 && hops < next.Length; hops++)
        {
            at = next[at];
        }

        var smallest = at;
        for (var on = next[at]; on >= 0 && on != at; on = next[on])
        {
            smallest = Math.Min(smallest, on);
        }

        return (smallest, next[at] >= 0);
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

    private InputProblem Problem(int target, InputRule rule, string message)
    {
        var node = set.NodeAt(target);
        var written = node[Keyword.Ref].Exists ? node[Keyword.Ref] : node[Keyword.DynamicRef];
        return rule.At(written, $"'{Excerpt.Of(written.Text)}' {message}");
    }
}
