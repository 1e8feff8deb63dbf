namespace SchemaGate.Engine.Documents.Resolution;

/// <summary>The documents read so far; each file is read once, however it is reached.</summary>
internal sealed class DraftLibrary(ReadLimits limits, Identifiers identifiers, ProblemLog problems)
{
    private readonly List<DocumentDraft> _drafts = [];
    private readonly Dictionary<string, DocumentDraft> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Referrer, string Address), DocumentDraft> _byAddress = [];

    public IReadOnlyList<DocumentDraft> Drafts => _drafts;

    public DocumentDraft Add(DocumentInput input, IReferenceLoader? loader = null)
    {
        var draft = new DocumentDraft(_drafts.Count, input, loader, limits, problems);
        _drafts.Add(draft);
        _byName.Add(input.Name, draft);
        if (draft.IsWhole)
        {
            draft.Read(0, OpenApiGrammar.Document);
            identifiers.AddSelf(draft);
        }

        return draft;
    }

    /// <summary>The document that a reference names.</summary>
    public DocumentDraft Load(ReferenceUse use)
    {
        var key = (use.Draft.Number, use.Text.Document);
        if (!_byAddress.TryGetValue(key, out var found))
        {
            var input = Fetch(use);
            found = _byName.GetValueOrDefault(input.Name) ?? AddWithin(use, input);
            _byAddress[key] = found;
        }

        return found;
    }

    private DocumentDraft AddWithin(ReferenceUse use, DocumentInput input) => _drafts.Count <= limits.MaxDocuments
        ? Add(input, use.Draft.Loader)
        : throw use.Refuse(InputRules.LimitExceeded, $"leads to another document, and there are more than {limits.MaxDocuments} already.");

    private static DocumentInput Fetch(ReferenceUse use)
    {
        if (use.Draft.Loader is not { } loader)
        {
            throw use.Refuse(InputRules.RefusedReference, "leads to another document, and only this one was given.");
        }

        try
        {
            return loader.Load(use.Draft.Document.Name, use.Text.Document);
        }
        catch (ReferenceRefusedException refused)
        {
            throw use.Refuse(InputRules.RefusedReference, $"cannot be followed. {refused.Message}");
        }
    }
}
