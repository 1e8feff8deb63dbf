using System.Collections.Immutable;

namespace SchemaGate.Engine.Documents.Resolution;

/// <summary>
/// Follows references whose meaning depends on the way to them: for each way that differs, the document is there once more, with
/// references that lead where they lead on that way. So a template is one schema for each use of it, and whoever reads schemas need
/// not know of dynamic references.
/// </summary>
internal sealed class DynamicViews
{
    /// <summary>Far more than templates that are used; without it, many parameters with many values would cost their product.</summary>
    private const int MostSteps = 200_000;

    private readonly DocumentSet _set;
    private readonly IReadOnlyList<DocumentDraft> _drafts;
    private readonly DynamicAnchors _anchors;
    private readonly DynamicNeeds _needs;
    private readonly List<(int Document, DynamicScope Scope, Dictionary<int, Link> Links)> _views = [];
    private readonly Dictionary<(int Document, string Scope), int> _numbers = [];
    private readonly Queue<(int View, int Index)> _open = new();
    private readonly HashSet<(int View, int Index)> _seen = [];
    private readonly Dictionary<(string Scope, int Document, int Resource), DynamicScope> _entered = [];
    private int _steps;

    private DynamicViews(DocumentSet set, IReadOnlyList<DocumentDraft> drafts, DynamicAnchors anchors) =>
        (_set, _drafts, _anchors, _needs) = (set, drafts, anchors, new DynamicNeeds(set, anchors));

    /// <summary>The documents of a set with their views after them, and the references of all of them.</summary>
    /// <exception cref="InputException">There are too many ways.</exception>
    public static (ImmutableArray<Document> Documents, ImmutableArray<ImmutableArray<Link>> Links) Of(
        DocumentSet set, IReadOnlyList<DocumentDraft> drafts, DynamicAnchors anchors)
    {
        var views = new DynamicViews(set, drafts, anchors);
        ImmutableArray<ImmutableArray<Link>> written = [.. set.Links.Select((links, document) => links.Select(link => views.Follow(document, DynamicScope.Empty, link)).ToImmutableArray())];
        views.FollowAll();
        return (
            [.. set.Documents, .. views._views.Select(view => set.Documents[view.Document].Again())],
            [.. written, .. views._views.Select(view => view.Links.Values.OrderBy(link => link.From).ToImmutableArray())]);
    }

    private void FollowAll()
    {
        while (_open.TryDequeue(out var next))
        {
            var (document, scope, followed) = _views[next.View];
            var end = _set.Documents[document].After(next.Index);
            var links = _set.Links[document];
            for (var at = LinkSearch.AtOrAfter(links, next.Index); at < links.Length && links[at].From < end; at++)
            {
                Count(scope, document, links[at].From);
                followed[links[at].From] = Follow(document, scope, links[at]);
            }
        }
    }

    // Evaluation starts at a schema: a response or a parameter is the same however it is reached.
    private Link Follow(int document, DynamicScope scope, Link link)
    {
        if (_needs.Of(link.Target) == 0 || !_set.Targets.GrammarOf(link.Target).IsSameObjectAs(SchemaGrammar.Schema))
        {
            return link;
        }

        var here = Inside(scope, document, _drafts[document].Scopes.Of(link.From));
        return link with { Target = TargetOn(here, MeantBy(document, link, here)) };
    }

    /// <summary>A dynamic reference to a dynamic anchor means the outermost schema of that name; any other means what it leads to.</summary>
    private int MeantBy(int document, Link link, DynamicScope scope)
    {
        var node = new Node(_set.Documents[document], link.From);
        var isDynamic = node[Keyword.DynamicRef].IsString && !node[Keyword.Ref].IsString && !ReferenceText.Parse(node[Keyword.DynamicRef].Text).IsPointer;
        return isDynamic && _anchors.NameOf(link.Target) is { } name ? scope[name] ?? link.Target : link.Target;
    }

    private int TargetOn(DynamicScope way, int target)
    {
        var (document, index) = _set.Targets[target];
        var scope = way.Enter(_anchors.In(document, _drafts[document].Scopes.Of(index))).Only(_needs.Of(target));
        return scope.IsEmpty ? target : _set.Targets.NumberOf(new Target(ViewOf(document, scope, index), index), _set.Targets.GrammarOf(target), null);
    }

    /// <summary>The number of the view among all documents; what is asked of it is followed in it.</summary>
    private int ViewOf(int document, DynamicScope scope, int index)
    {
        if (!_numbers.TryGetValue((document, scope.Key), out var view))
        {
            _numbers[(document, scope.Key)] = view = _views.Count;
            _views.Add((document, scope, []));
        }

        if (_seen.Add((view, index)))
        {
            _open.Enqueue((view, index));
        }

        return _set.Documents.Length + view;
    }

    /// <summary>The scope in a resource: those around it were entered before it.</summary>
    private DynamicScope Inside(DynamicScope scope, int document, int resource)
    {
        var key = (scope.Key, document, resource);
        if (!_entered.TryGetValue(key, out var found))
        {
            Count(scope, document, resource);
            var around = resource == 0 ? scope : Inside(scope, document, _drafts[document].Scopes.Around(resource));
            _entered[key] = found = around.Enter(_anchors.In(document, resource));
        }

        return found;
    }

    // What is followed at the start of evaluation is no more than the documents.
    private void Count(DynamicScope scope, int document, int index)
    {
        if (!scope.IsEmpty && ++_steps > MostSteps)
        {
            throw InputRules.LimitExceeded.Refuse(new Node(_set.Documents[document], index), "Schemas with $dynamicRef are used in so many ways that they cannot be followed.");
        }
    }
}
