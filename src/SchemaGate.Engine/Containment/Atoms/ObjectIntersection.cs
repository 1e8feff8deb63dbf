using System.Collections.Immutable;
using SchemaGate.Engine.Contracts.Patterns;

namespace SchemaGate.Engine.Containment.Atoms;

/// <summary>The objects that two atoms share: what one declares still meets the patterns and the rest of the other.</summary>
internal sealed class ObjectIntersection(PatternLibrary patterns)
{
    private bool _isOpaque;

    public ObjectAtom Of(ObjectAtom one, ObjectAtom two)
    {
        _isOpaque = (!one.Patterns.IsEmpty && two.Additional is not null && !two.Patterns.IsEmpty)
            || (!two.Patterns.IsEmpty && one.Additional is not null && !one.Patterns.IsEmpty);
        var both = new ObjectAtom
        {
            Size = one.Size.Intersect(two.Size),
            Members = Members(one, two),
            Patterns = [.. Narrowed(one.Patterns, two), .. Narrowed(two.Patterns, one)],
            Additional = Conjunction.OfOptional(one.Additional, two.Additional),
            Names = [.. one.Names, .. two.Names],
            Dependencies = [.. one.Dependencies, .. two.Dependencies],
        };
        return _isOpaque ? AtomIntersection.WithOpaque(both) : both;
    }

    /// <summary>Names that match a pattern of one object fall under the rest of the other.</summary>
    private static IEnumerable<NamePattern> Narrowed(ImmutableArray<NamePattern> named, ObjectAtom other) =>
        other.Additional is { } rest && other.Patterns.IsEmpty ? named.Select(pattern => pattern with { Schema = Conjunction.Of(pattern.Schema, rest) }) : named;

    private ImmutableArray<ObjectMember> Members(ObjectAtom one, ObjectAtom two)
    {
        var members = ImmutableArray.CreateBuilder<ObjectMember>(one.Members.Length + two.Members.Length);
        var (left, right) = (0, 0);
        while (left < one.Members.Length || right < two.Members.Length)
        {
            var order = left == one.Members.Length ? 1 : right == two.Members.Length ? -1 : string.CompareOrdinal(one.Members[left].Name, two.Members[right].Name);
            members.Add(order switch
            {
                < 0 => Alone(one.Members[left++], two),
                > 0 => Alone(two.Members[right++], one),
                _ => Both(one.Members[left++], two.Members[right++]),
            });
        }

        return members.DrainToImmutable();
    }

    private static ObjectMember Both(ObjectMember one, ObjectMember two) => new(
        one.Name,
        Conjunction.Of(one.Schema, two.Schema),
        one.IsRequired || two.IsRequired,
        one.Flow,
        one.IsForbidden || two.IsForbidden);

    private ObjectMember Alone(ObjectMember member, ObjectAtom other)
    {
        if (other.Patterns.IsEmpty && other.Additional is null)
        {
            return member;
        }

        var rest = NameConstraints.Of(patterns, other, member.Name, member.Schema.Space);
        _isOpaque |= rest is null;
        return rest is null ? member : member with { Schema = Conjunction.Of(member.Schema, rest) };
    }
}
