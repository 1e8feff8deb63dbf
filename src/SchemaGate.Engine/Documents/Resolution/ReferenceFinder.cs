namespace SchemaGate.Engine.Documents.Resolution;

/// <summary>Finds the value that a reference leads to, in this or another document.</summary>
internal sealed class ReferenceFinder(DraftLibrary library, Identifiers identifiers)
{
    public Landing Find(ReferenceUse use)
    {
        if (ByComponentName(use) is { } component)
        {
            return component;
        }

        var resource = ResourceOf(use);
        if (use.Text.Fragment.Length == 0)
        {
            return resource;
        }

        return use.Text.IsPointer ? ByPointer(use, resource) : ByAnchor(use, resource);
    }

    private Landing ResourceOf(ReferenceUse use)
    {
        if (use.Text.Document.Length > 0)
        {
            return identifiers.Resource(use.Draft, use.Scope, use.Text.Document) ?? library.Load(use).Root;
        }

        return use.Scope == 0 ? use.Draft.Root : new Landing(use.Draft, use.Scope, SchemaGrammar.Schema);
    }

    /// <summary>Inside a schema with <c>$id</c> a pointer starts at that schema; most tools start at the document, so that is tried next.</summary>
    private static Landing ByPointer(ReferenceUse use, Landing resource)
    {
        if (PointerWalk.Follow(resource, use.Text.Fragment, out var last, out var missing) is { } found)
        {
            return found;
        }

        var isLocal = use.Text.Document.Length == 0 && resource.Index > 0;
        return isLocal && PointerWalk.Follow(use.Draft.Root, use.Text.Fragment, out last, out missing) is { } other
            ? other
            : throw use.Refuse(InputRules.UnresolvedReference, Missing.Describe(use, last.Node, missing));
    }

    private Landing ByAnchor(ReferenceUse use, Landing resource)
    {
        if (resource.IsUnread)
        {
            Readings.Settle(use, resource);
            identifiers.Add(resource.Draft);
        }

        return identifiers.Anchor(resource, use.Text.Fragment)
            ?? throw use.Refuse(InputRules.UnresolvedReference, $"leads to nothing: no $anchor '{Excerpt.Of(use.Text.Fragment)}' is there. A JSON pointer starts with '#/'.");
    }

    /// <summary>A discriminator's mapping names a component before it is a reference (OpenAPI 3.1.1, section 4.8.25.4); Swagger 2.0 documents do so in <c>$ref</c>, too.</summary>
    private Landing? ByComponentName(ReferenceUse use)
    {
        var isName = use.Kind == ReferenceKind.Mapping || use.Draft.IsSwagger;
        return !isName || use.Text.Written.Contains('#', StringComparison.Ordinal)
            ? null
            : Component(use, use.Draft) ?? Component(use, library.Drafts[0]) ?? RefuseName(use);
    }

    private static Landing? Component(ReferenceUse use, DocumentDraft draft)
    {
        var section = Section(use, draft);
        var name = use.Text.Written.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
        return section is null ? null : PointerWalk.Follow(draft.Root, $"{section}/{name}", out _, out _);
    }

    private static string? Section(ReferenceUse use, DocumentDraft draft) => use.Expected switch
    {
        var schema when schema.IsSameObjectAs(SchemaGrammar.Schema) => draft.IsSwagger ? "/definitions" : "/components/schemas",
        var parameter when parameter.IsSameObjectAs(OpenApiGrammar.Parameter) && draft.IsSwagger => "/parameters",
        var response when response.IsSameObjectAs(OpenApiGrammar.Response) && draft.IsSwagger => "/responses",
        _ => null,
    };

    /// <summary>Neither a component nor a file: say so instead of asking for a file of that name.</summary>
    private static Landing? RefuseName(ReferenceUse use)
    {
        if (use.Text.Written.AsSpan().ContainsAny('.', '/', ':'))
        {
            return null;
        }

        var root = use.Draft.Document.Root;
        var schemas = use.Draft.IsSwagger ? root[Keyword.Definitions] : root[Keyword.Components][Keyword.Schemas];
        throw use.Refuse(InputRules.UnresolvedReference, Missing.Describe(use, schemas.Exists ? schemas : root, use.Text.Written));
    }
}
