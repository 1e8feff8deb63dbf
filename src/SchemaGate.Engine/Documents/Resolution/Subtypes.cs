using System.Collections.Immutable;

namespace SchemaGate.Engine.Documents.Resolution;

/// <summary>
/// What a discriminator beside no choice implies: each component that holds its schema in an <c>allOf</c> is one of the values of that schema, by the
/// component's name, although nothing refers to it (OpenAPI 2.0, Schema Object; 3.1, section 4.8.25.3).
/// </summary>
internal sealed class Subtypes
{
    /// <summary>Far more than any API inherits by way of parents; without it, a long chain under many components would cost their product.</summary>
    private const int MostSteps = 500_000;

    private readonly ImmutableArray<Document> _documents;
    private readonly ImmutableArray<ImmutableArray<Link>> _links;
    private readonly TargetTable _targets;
    private readonly List<Link>[] _found;
    private int _steps;

    private Subtypes(ImmutableArray<Document> documents, ImmutableArray<ImmutableArray<Link>> links, TargetTable targets)
    {
        (_documents, _links, _targets) = (documents, links, targets);
        _found = [.. documents.Select(_ => new List<Link>())];
    }

    /// <summary>For each document a link from each such discriminator to each subtype, by place ascending; a subtype gets a number if it has none.</summary>
    /// <exception cref="InputException">There are too many ways up through <c>allOf</c>s.</exception>
    public static ImmutableArray<ImmutableArray<Link>> Of(ImmutableArray<Document> documents, ImmutableArray<ImmutableArray<Link>> links, TargetTable targets)
    {
        var subtypes = new Subtypes(documents, links, targets);
        for (var document = 0; document < documents.Length; document++)
        {
            subtypes.AddComponents(document, documents[document].Root[Keyword.Components][Keyword.Schemas]);
            subtypes.AddComponents(document, documents[document].Root[Keyword.Definitions]);
        }

        return [.. subtypes._found.Select(found => found.OrderBy(link => link.From).ToImmutableArray())];
    }

    private void AddComponents(int document, Node components)
    {
        foreach (var member in components.Members)
        {
            if (member.Value[Keyword.AllOf].IsArray)
            {
                Climb(new Target(document, member.Value.Index), Hashing.Of(member.Value.Document.Tape.Names.Bytes(member.NameNumber), 0));
            }
        }
    }

    /// <summary>The nearest discriminators above; what lies above those is theirs.</summary>
    private void Climb(Target child, Hash128 name)
    {
        var (open, seen) = (new Stack<Target>([child]), new HashSet<Target> { child });
        while (open.TryPop(out var schema))
        {
            foreach (var item in NodeAt(schema)[Keyword.AllOf].Items)
            {
                CountUnless(schema == child, item);
                if (Referred(schema.Document, item) is { } parent && seen.Add(parent) && !TryAdd(parent, child, name))
                {
                    open.Push(parent);
                }
            }
        }
    }

    // What a component writes itself is no more than the document.
    private void CountUnless(bool isOwn, Node item)
    {
        if (!isOwn && ++_steps > MostSteps)
        {
            throw InputRules.LimitExceeded.Refuse(item, "Schemas inherit through so many levels of allOf that they cannot be followed.");
        }
    }

    private bool TryAdd(Target parent, Target child, Hash128 name)
    {
        var node = NodeAt(parent);
        var discriminator = node[Keyword.Discriminator];
        if (!discriminator.Exists || node[Keyword.OneOf].Exists || node[Keyword.AnyOf].Exists)
        {
            return false;
        }

        _found[parent.Document].Add(new Link(discriminator.Index, name, _targets.NumberOf(child, SchemaGrammar.Schema, null)));
        return true;
    }

    private Target? Referred(int document, Node item)
    {
        var links = _links[document];
        var found = LinkSearch.AtOrAfter(links, item.Index);
        return found < links.Length && links[found].From == item.Index ? _targets[links[found].Target] : null;
    }

    private Node NodeAt(Target target) => new(_documents[target.Document], target.Index);
}
