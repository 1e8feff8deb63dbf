using System.Collections.Immutable;

namespace SchemaGate.Engine.Documents.Resolution;

/// <summary>Reads documents until every reference is followed. A file that is no whole document is read as what its referrers say.</summary>
internal sealed class DocumentSetReader
{
    private const int Unsettled = -1;

    private readonly ProblemLog _problems;
    private readonly DraftLibrary _library;
    private readonly Identifiers _identifiers = new();
    private readonly ReferenceFinder _finder;
    private readonly TargetTable _targets = new();
    private readonly Dictionary<(int Document, int Scope, Hash128 Text, Grammar Expected, ReferenceKind Kind), int> _settled = [];
    private readonly List<ReferenceUse> _dynamic = [];
    private readonly HashSet<string> _unsettled = new(StringComparer.Ordinal);

    public DocumentSetReader(ReadLimits limits, ProblemLog problems)
    {
        _problems = problems;
        _library = new DraftLibrary(limits, _identifiers, problems);
        _finder = new ReferenceFinder(_library, _identifiers);
    }

    public DocumentSet Read(DocumentInput input)
    {
        _library.Add(input);
        while (FollowNew())
        {
            // A file that is reached late can be read anew, and hold references that are new.
        }

        // What the last reference of a document led to may have names that no reference came to see.
        _library.Drafts.ToList().ForEach(_identifiers.Add);
        var anchors = new DynamicAnchors();
        _dynamic.ForEach(use => Choose(use, anchors));
        Readings.Check(_library.Drafts, _problems);
        var documents = _library.Drafts.Select(draft => draft.Finish()).ToImmutableArray();
        var links = _library.Drafts.Select(draft => Ascending.Of(draft.Links, link => link.From)).ToImmutableArray();
        var set = new DocumentSet(documents, links, Subtypes.Of(documents, links, _targets), _targets, []);
        set = anchors.Count == 0 ? set : DynamicViews.Of(set, _library.Drafts, anchors);
        return set with { Finals = new Chains(set, _problems).Finals() };
    }

    private bool FollowNew()
    {
        var isNew = false;
        for (var number = 0; number < _library.Drafts.Count; number++)
        {
            isNew |= FollowNew(_library.Drafts[number]);
        }

        return isNew;
    }

    private bool FollowNew(DocumentDraft draft)
    {
        var (references, mappings, _) = draft.Followed;
        for (; references < draft.References.Count; references++)
        {
            _identifiers.Add(draft);
            Follow(draft, draft.References[references]);
        }

        for (; mappings < draft.Mappings.Count; mappings++)
        {
            _identifiers.Add(draft);
            FollowMapping(draft, draft.Mappings[mappings]);
        }

        var isNew = (references, mappings) != (draft.Followed.References, draft.Followed.Mappings);
        draft.Followed = draft.Followed with { References = references, Mappings = mappings };
        return isNew;
    }

    private void Follow(DocumentDraft draft, Reference reference)
    {
        var node = new Node(draft.Document, reference.Index);
        var (written, dynamic) = (node[Keyword.Ref], node[Keyword.DynamicRef]);
        if (written.IsString && dynamic.IsString)
        {
            _problems.Report(InputRules.InvalidDocument.At(dynamic, "One schema holds both $ref and $dynamicRef. Move one of them into an allOf."));
        }

        var isStatic = written.IsString;
        Link(draft, reference.Index, isStatic ? written : dynamic, reference.Expected, isStatic ? ReferenceKind.Static : ReferenceKind.Dynamic);
    }

    private void FollowMapping(DocumentDraft draft, int mapping)
    {
        foreach (var member in new Node(draft.Document, mapping).Members)
        {
            FollowMapped(draft, member.Value);
        }
    }

    /// <summary>A value that is no string is a problem of its kind already.</summary>
    private void FollowMapped(DocumentDraft draft, Node value)
    {
        if (value.IsString)
        {
            Link(draft, value.Index, value, SchemaGrammar.Schema, ReferenceKind.Mapping);
        }
    }

    private void Link(DocumentDraft draft, int from, Node value, Grammar expected, ReferenceKind kind)
    {
        var scope = draft.Scopes.Of(from);
        var key = (draft.Number, scope, value.Hash, expected, kind);
        if (!_settled.TryGetValue(key, out var target))
        {
            _settled[key] = target = TrySettle(new ReferenceUse(draft, scope, value, expected, kind));
        }

        if (target != Unsettled)
        {
            draft.Links.Add(new Link(from, value.Hash, target));
        }
    }

    /// <summary>What leads to nothing is said once, however often it is written.</summary>
    private int TrySettle(ReferenceUse use)
    {
        try
        {
            return Settle(use);
        }
        catch (InputException fault) when (_unsettled.Contains(fault.Problem.Message) || _problems.TryKeep(fault.Problem))
        {
            _unsettled.Add(fault.Problem.Message);
            return Unsettled;
        }
    }

    private int Settle(ReferenceUse use)
    {
        var landing = _finder.Find(use);
        Readings.Settle(use, landing);
        if (use.Kind == ReferenceKind.Dynamic)
        {
            _dynamic.Add(use);
        }

        var isPlain = use is { Kind: ReferenceKind.Static, Scope: 0, Text: { Document: "", IsPointer: true } };
        return _targets.NumberOf(landing, use.Expected, isPlain ? use.Value.Hash : null);
    }

    /// <summary>With one schema of that name in all documents there is nothing to choose; with several in one resource, a guess could hide a break.</summary>
    private void Choose(ReferenceUse use, DynamicAnchors anchors)
    {
        var (name, schemas) = (use.Text.Fragment, _identifiers.WithDynamicAnchor(use.Text.Fragment));
        if (schemas.Count < 2 || anchors.IsKnown(name))
        {
            return;
        }

        if (anchors.Count == DynamicAnchors.MostNames)
        {
            _problems.Report(use.Refuse(InputRules.LimitExceeded, $"is one of more than {DynamicAnchors.MostNames} names with several $dynamicAnchors.").Problem);
        }
        else if (!anchors.TryAdd(name, schemas, _targets))
        {
            _problems.Report(use.Refuse(InputRules.UnresolvedReference, $"may mean several schemas with this $dynamicAnchor. Give the schemas around them an $id each, or use $ref to say which.").Problem);
        }
    }
}
