using SchemaGate.Engine.Comparison.Schemas;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison;

/// <summary>
/// Fields outside schemas that no version of OpenAPI knows and that are no extensions (<c>x-</c>). No rule understands them, and
/// nothing that travels is bound by them: what differs is told as it is, so that a misspelt field is not passed over.
/// </summary>
internal static class UnknownFields
{
    /// <summary>The fields that came, went or changed, in the order of the old object, then of the new one.</summary>
    /// <remarks>An object that came or went as a whole is told as such, if at all.</remarks>
    /// <param name="old">The object as it was.</param>
    /// <param name="new">The object as it is.</param>
    /// <param name="grammar">Which fields such an object has.</param>
    /// <param name="trail">Where it stands.</param>
    public static IEnumerable<Change> Compare(Node old, Node @new, Grammar grammar, Trail trail)
    {
        if (!old.IsObject || !@new.IsObject)
        {
            return [];
        }

        var names = NamesIn(old, grammar).Union(NamesIn(@new, grammar), StringComparer.Ordinal);
        return from name in names
               let before = old[name]
               let after = @new[name]
               where before.Exists != after.Exists || before.Hash != after.Hash
               select ChangeOf(name, before, after) with { OldScope = old, NewScope = @new, Trail = trail };
    }

    private static List<string> NamesIn(Node node, Grammar grammar)
    {
        var names = new List<string>();
        foreach (var member in node.Members)
        {
            if (!grammar.Knows(member))
            {
                names.Add(member.Name);
            }
        }

        return names;
    }

    private static Change ChangeOf(string name, Node old, Node @new) => new()
    {
        Facet = Facet.Unclassified,
        Edit = !old.Exists ? Edit.Added : !@new.Exists ? Edit.Removed : Edit.Changed,
        Relation = Relation.Annotation,
        Old = old,
        New = @new,
        Subject = name,
        OldValue = old.Exists ? ShownValue.Of(old) : null,
        NewValue = @new.Exists ? ShownValue.Of(@new) : null,
        Trail = Trails.Document,
        IsHarmless = true,
    };
}
