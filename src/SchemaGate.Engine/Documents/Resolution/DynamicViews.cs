using System.Collections.Immutable;

namespace SchemaGate.Engine.Documents.Resolution;

/// <summary>
/// Follows references whose meaning depends on the way to them: for each way that differs, the document is there once more, with
/// references that lead where they lead on that way. So a template is one schema for each use of it, and whoever reads schemas need
/// not know of dynamic references.
/// </summary>
internal sealed class DynamicViews
{
    /// <summary>
    /// How many tokens all views may hold together. A hundred thousand are more than templates take; what each token of a view costs in a
    /// comparison is far more than its memory here.
    /// </summary>
    private const int MostTokens = 500_000;

    private readonly DocumentSet _set;
    private readonly IReadOnlyList<DocumentDraft> _drafts;
    private readonly DynamicAnchors _anchors;
    private readonly DynamicNeeds _needs;
    private readonly List<(Way Way, Dictionary<int, Link> Links)> _views = [];
    private readonly Dictionary<(int Document, int Resource, string Scope), int> _numbers = [];
    private readonly Queue<(int View, int Index)> _open = new();
    private readonly HashSet<(int View, int Index)> _seen = [];
    private readonly Dictionary<(int Document, int Resource, string Scope, int Inside), DynamicScope> _entered = [];
    private int _tokens;

    private DynamicViews(DocumentSet set, IReadOnlyList<DocumentDraft> drafts, DynamicAnchors anchors) =>
        (_set, _drafts, _anchors, _needs) = (set, drafts, anchors, new DynamicNeeds(set, anchors));

    /// <summary>The set with a view for each way that differs, after the documents that were read.</summary>
    /// <exception cref="InputException">There are too many ways.</exception>
    public static DocumentSet Of(DocumentSet set, IReadOnlyList<DocumentDraft> drafts, DynamicAnchors anchors)
    {
        var views = new DynamicViews(set, drafts, anchors);
        ImmutableArray<ImmutableArray<Link>> written = [.. set.Links.Select((links, document) => views.FollowFromStart(document, links))];
        views.FollowAll();
        var origins = views._views.Select(view => view.Way.Document).ToList();
        return set with
        {
            Documents = [.. set.Documents, .. origins.Select(document => set.Documents[document].Again())],
            Links = [.. written, .. views._views.Select(view => view.Links.Values.OrderBy(link => link.From).ToImmutableArray())],
            Implied = [.. set.Implied, .. origins.Select(document => set.Implied[document])],
        };
    }

    /// <summary>Where evaluation starts in a document, the names at its root hold.</summary>
    private ImmutableArray<Link> FollowFromStart(int document, ImmutableArray<Link> links)
    {
        var start = new Way(document, 0, DynamicScope.Empty.Enter(_anchors.In(document, 0)));
        return [.. links.Select(link => Follow(start, link))];
    }

    private void FollowAll()
    {
        while (_open.TryDequeue(out var next))
        {
            var (way, followed) = _views[next.View];
            var end = _set.Documents[way.Document].After(next.Index);
            var links = _set.Links[way.Document];
            for (var at = LinkSearch.AtOrAfter(links, next.Index); at < links.Length && links[at].From < end; at++)
            {
                followed[links[at].From] = Follow(way, links[at]);
            }
        }
    }

    // Evaluation starts at a schema: a response or a parameter is the same however it is reached.
    private Link Follow(Way way, Link link)
    {
        if (_needs.Of(link.Target) == 0 || !_set.Targets.GrammarOf(link.Target).IsSameObjectAs(SchemaGrammar.Schema))
        {
            return link;
        }

        var here = Inside(way, _drafts[way.Document].Scopes.Of(link.From));
        return link with { Target = TargetOn(here, MeantBy(way.Document, link, here)) };
    }

    /// <summary>A reference to the name of a dynamic anchor means the outermost schema of that name; any other means what it leads to.</summary>
    private int MeantBy(int document, Link link, DynamicScope scope)
    {
        var node = new Node(_set.Documents[document], link.From);
        return _anchors.NameOf(link.Target) is { } name && IsDynamic(node, _set.NodeAt(link.Target)) ? scope[name] ?? link.Target : link.Target;
    }

    private static bool IsDynamic(Node reference, Node target) =>
        reference[Keyword.DynamicRef].IsString && !reference[Keyword.Ref].IsString
        && ReferenceText.Parse(reference[Keyword.DynamicRef].Text).Fragment == target[Keyword.DynamicAnchor].Text;

    private int TargetOn(DynamicScope scope, int target)
    {
        var (document, index) = _set.Targets[target];
        var resource = _drafts[document].Scopes.Of(index);
        var way = new Way(document, resource, scope.Enter(_anchors.In(document, resource)).Only(_needs.Of(target)));
        return _set.Targets.NumberOf(new Target(_set.Documents.Length + ViewOf(way, index), index), _set.Targets.GrammarOf(target), null);
    }

    /// <summary>The number of a view; what is asked of it is followed in it.</summary>
    private int ViewOf(Way way, int index)
    {
        var key = (way.Document, way.Resource, way.Scope.Key);
        if (!_numbers.TryGetValue(key, out var view))
        {
            _numbers[key] = view = _views.Count;
            _views.Add((way, []));
        }

        if (_seen.Add((view, index)))
        {
            Count(way.Document, index);
            _open.Enqueue((view, index));
        }

        return view;
    }

    /// <summary>The scope in a resource: those around it were entered before it, as far as the one where its document was.</summary>
    private DynamicScope Inside(Way way, int resource)
    {
        if (resource == way.Resource)
        {
            return way.Scope;
        }

        var key = (way.Document, way.Resource, way.Scope.Key, resource);
        if (!_entered.TryGetValue(key, out var found))
        {
            var around = Inside(way, _drafts[way.Document].Scopes.Around(resource));
            _entered[key] = found = around.Enter(_anchors.In(way.Document, resource));
        }

        return found;
    }

    private void Count(int document, int index)
    {
        _tokens += _set.Documents[document].After(index) - index;
        if (_tokens > MostTokens)
        {
            throw InputRules.LimitExceeded.Refuse(new Node(_set.Documents[document], index), "Schemas with $dynamicRef are used in so many ways that they cannot be followed.");
        }
    }

    /// <summary>How evaluation came into a document.</summary>
    /// <param name="Document">Its number.</param>
    /// <param name="Resource">The resource of it that was entered first.</param>
    /// <param name="Scope">What names mean from there on.</param>
    private readonly record struct Way(int Document, int Resource, DynamicScope Scope);
}
