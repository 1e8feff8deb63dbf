namespace SchemaGate.Engine.Documents.Resolution;

/// <summary>
/// What documents call themselves and their schemas: <c>$self</c>, <c>$id</c>, <c>$anchor</c>, <c>$dynamicAnchor</c>. A document
/// is known by these names once it was read; no address in an <c>$id</c> is ever fetched.
/// </summary>
internal sealed class Identifiers
{
    private readonly Dictionary<string, Landing> _resources = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Document, int Resource, string Name), Landing> _anchors = [];
    private readonly Dictionary<string, HashSet<Landing>> _dynamicAnchors = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Document, int Scope), string> _bases = [];

    /// <summary>Takes note of the names that a draft gives itself and its schemas since the last time.</summary>
    public void Add(DocumentDraft draft)
    {
        var from = draft.Followed.Identifiers;
        if (from == draft.Identifiers.Count)
        {
            return;
        }

        foreach (var index in draft.Identifiers.Skip(from).Where(index => HasId(draft, index)))
        {
            draft.Scopes.Add(index);
        }

        for (var at = from; at < draft.Identifiers.Count; at++)
        {
            Add(draft, draft.Identifiers[at]);
        }

        draft.Followed = draft.Followed with { Identifiers = draft.Identifiers.Count };
    }

    /// <summary>Takes note of the name that a whole document gives itself (OpenAPI 3.2, <c>$self</c>).</summary>
    public void AddSelf(DocumentDraft draft)
    {
        if (draft.IsWhole && draft.Document.Root[Keyword.Self].IsString)
        {
            _resources.TryAdd(WithoutFragment(BaseOf(draft, 0)), draft.Root);
        }
    }

    /// <summary>The resource that an address names, seen from a resource of a document.</summary>
    public Landing? Resource(DocumentDraft draft, int scope, string address) =>
        _resources.Count > 0 && Combine(BaseOf(draft, scope), address) is { } full && _resources.TryGetValue(full, out var found) ? found : null;

    /// <summary>The schema that a resource gives a plain name.</summary>
    public Landing? Anchor(Landing resource, string name) =>
        _anchors.TryGetValue((resource.Draft.Number, resource.Index, name), out var found) ? found : null;

    /// <summary>The schemas that a <c>$dynamicRef</c> to a name may mean.</summary>
    public IReadOnlyCollection<Landing> WithDynamicAnchor(string name) => _dynamicAnchors.TryGetValue(name, out var all) ? all : [];

    private void Add(DocumentDraft draft, int index)
    {
        var schema = new Landing(draft, index, SchemaGrammar.Schema);
        if (HasId(draft, index))
        {
            _resources.TryAdd(WithoutFragment(BaseOf(draft, index)), schema);
        }

        foreach (var keyword in (ReadOnlySpan<Keyword>)[Keyword.Anchor, Keyword.DynamicAnchor])
        {
            if (schema.Node[keyword] is { IsString: true } name)
            {
                _anchors.TryAdd((draft.Number, draft.Scopes.Of(index), name.Text), schema);
            }
        }

        AddDynamic(schema);
    }

    private void AddDynamic(Landing schema)
    {
        if (schema.Node[Keyword.DynamicAnchor] is not { IsString: true } name)
        {
            return;
        }

        if (!_dynamicAnchors.TryGetValue(name.Text, out var all))
        {
            _dynamicAnchors[name.Text] = all = [];
        }

        all.Add(schema);
    }

    private static bool HasId(DocumentDraft draft, int index) =>
        new Node(draft.Document, index)[Keyword.Id] is { IsString: true } id && !id.Text.StartsWith('#');

    /// <summary>Recursion is bounded by the depth of the document: resources lie in each other.</summary>
    private string BaseOf(DocumentDraft draft, int scope)
    {
        if (!_bases.TryGetValue((draft.Number, scope), out var found))
        {
            var around = scope == 0 ? OwnBaseOf(draft) : BaseOf(draft, draft.Scopes.Around(scope));
            var isResource = scope > 0 || HasId(draft, 0);
            found = isResource ? Combine(around, new Node(draft.Document, scope)[Keyword.Id].Text) ?? around : around;
            _bases[(draft.Number, scope)] = found;
        }

        return found;
    }

    private static string OwnBaseOf(DocumentDraft draft)
    {
        var own = $"document://{draft.Number}/";
        var self = draft.Document.Root[Keyword.Self];
        return self.IsString ? Combine(own, self.Text) ?? own : own;
    }

    private static string? Combine(string address, string reference) =>
        Uri.TryCreate(address, UriKind.Absolute, out var from) && Uri.TryCreate(from, reference, out var full) ? full.AbsoluteUri : null;

    private static string WithoutFragment(string address) => address.Split('#')[0];
}
