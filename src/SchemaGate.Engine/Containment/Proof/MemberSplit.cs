using SchemaGate.Engine.Containment.Atoms;

namespace SchemaGate.Engine.Containment.Proof;

/// <summary>The objects of an atom that lack a member, and those that have it.</summary>
internal static class MemberSplit
{
    public static ObjectAtom Without(ObjectAtom atom, string name) => atom with
    {
        Members = [.. atom.Members.Select(member => string.Equals(member.Name, name, StringComparison.Ordinal) ? member with { IsForbidden = true } : member)],
    };

    /// <summary>What the member demands is then there, too.</summary>
    public static ObjectAtom With(ObjectAtom atom, string name)
    {
        var required = new HashSet<string>(StringComparer.Ordinal) { name };
        while (atom.Dependencies.Any(dependency => required.Contains(dependency.Name) && !required.IsSupersetOf(dependency.Required)))
        {
            required.UnionWith(atom.Dependencies.Where(dependency => required.Contains(dependency.Name)).SelectMany(dependency => dependency.Required));
        }

        return atom with { Members = [.. atom.Members.Select(member => required.Contains(member.Name) ? member with { IsRequired = true } : member)] };
    }
}
