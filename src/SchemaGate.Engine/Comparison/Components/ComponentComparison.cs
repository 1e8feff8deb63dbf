using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Components;

/// <summary>
/// Reports components that went although nothing referred to them: no call changes, but code that was generated from them goes.
/// What was referred to is compared where it is used.
/// </summary>
internal static class ComponentComparison
{
    public static void Compare(ContractPair contracts)
    {
        HashSet<string>? references = null;
        foreach (var old in contracts.Old.Components)
        {
            var @new = contracts.New.Components.FirstOrDefault(group => group.Kind == old.Kind)?.Source ?? default;
            foreach (var member in old.Source.Members)
            {
                if (@new[member.Name].Exists)
                {
                    continue;
                }

                references ??= ReferencesOf(contracts.Old.Root.Document);
                if (!references.Contains(old.Pointer + Escape(member.Name)) && !references.Contains(member.Name) && !IsSubtype(contracts.Old.Schemas, member.Value))
                {
                    Report(contracts, old.Kind, member, @new);
                }
            }
        }
    }

    /// <summary>A discriminator implies it: that it went is told where its parent is used.</summary>
    private static bool IsSubtype(SchemaSpace space, Node component) => component[Keyword.AllOf].IsArray && space.Of(component).Flat.Objects
        .Any(node => node[Keyword.Discriminator] is { Exists: true } discriminator && space.References.SubtypesBy(discriminator).Contains(component));

    /// <summary>The components that references and discriminators name. Most references repeat: each text is read once.</summary>
    private static HashSet<string> ReferencesOf(Document document)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<Hash128>();
        foreach (var reference in document.Meaning.References)
        {
            var written = new Node(document, reference.Index)[Keyword.Ref];
            if (written.Exists && seen.Add(written.Hash))
            {
                found.Add(OutermostOf(written.Text));
            }
        }

        foreach (var mapping in document.Meaning.Mappings)
        {
            foreach (var member in new Node(document, mapping).Members)
            {
                found.Add(OutermostOf(member.Value.Text));
            }
        }

        return found;
    }

    /// <summary>Cuts <c>#/components/schemas/Pet/properties/id</c> after the component.</summary>
    private static string OutermostOf(string reference)
    {
        var segments = reference.Split('/');
        var kept = reference.StartsWith("#/components/", StringComparison.Ordinal) ? 4 : 3;
        return segments.Length > kept ? string.Join('/', segments.Take(kept)) : reference;
    }

    private static string Escape(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static void Report(ContractPair contracts, string kind, Member member, Node newScope) => contracts.Sink.Add(null, new Change
    {
        Facet = Facet.Component,
        Edit = Edit.Removed,
        Relation = Relation.Annotation,
        Old = member.Value,
        NewScope = newScope.Exists ? newScope : contracts.New.Root,
        Subject = $"{kind} {member.Name}",
        Trail = Trails.Document.Then($"{kind} {member.Name}"),
    });
}
