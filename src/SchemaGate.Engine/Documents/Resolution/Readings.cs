namespace SchemaGate.Engine.Documents.Resolution;

/// <summary>Sees to it that a value is read as one thing only: a response must not be taken for a schema because a reference says so.</summary>
internal static class Readings
{
    /// <summary>Checks that what a reference leads to can stand in its place, and reads it as that when nothing read it so far.</summary>
    public static void Settle(ReferenceUse use, Landing landing)
    {
        if (landing.IsInValue)
        {
            throw use.Refuse(InputRules.WrongReferenceTarget, "leads into a constant, an enum or a default, which is a value and no part of the contract.");
        }

        if (!landing.IsUnread && !landing.Grammar.IsSameObjectAs(use.Expected))
        {
            throw use.Refuse(InputRules.WrongReferenceTarget, $"leads to {landing.Grammar.Name}, but {use.Expected.Name} must stand here.");
        }

        if (!Fits(landing.Node.Kind, use.Expected))
        {
            throw use.Refuse(InputRules.WrongReferenceTarget, $"leads to a value that is not {use.Expected.Name}.");
        }

        if (landing.IsUnread)
        {
            landing.Draft.Read(landing.Index, use.Expected);
        }
    }

    /// <summary>A part can be read before the whole; in the end both must say the same.</summary>
    public static void Check(IEnumerable<DocumentDraft> drafts, ProblemLog problems)
    {
        foreach (var draft in drafts)
        {
            foreach (var index in draft.Roots.Where(index => index > 0))
            {
                Check(draft, new Node(draft.Document, index), problems);
            }
        }
    }

    private static void Check(DocumentDraft draft, Node node, ProblemLog problems)
    {
        var asRoot = draft.ReadAs(node.Index)!;
        // Its pointer leads elsewhere, or to nothing, only where a key is there twice: a problem of its own.
        var asPart = PointerWalk.Follow(draft.Root, node.Pointer, out _, out _)?.Grammar ?? asRoot;
        if (!asPart.IsSameObjectAs(asRoot))
        {
            problems.Report(InputRules.WrongReferenceTarget.At(node, $"References take this value for two things: {asRoot.Name} and {asPart.Name}."));
        }
    }

    private static bool Fits(NodeKind kind, Grammar expected) => kind switch
    {
        NodeKind.Object => true,
        NodeKind.True or NodeKind.False => expected.Kinds.HasFlag(ValueKinds.Boolean),
        NodeKind.Array => expected.Kinds.HasFlag(ValueKinds.Array),
        _ => false,
    };
}
