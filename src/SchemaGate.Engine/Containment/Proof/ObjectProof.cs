using SchemaGate.Engine.Containment.Atoms;
using SchemaGate.Engine.Contracts.Patterns;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Containment.Proof;

/// <summary>
/// Proves that one set of objects lies within another, name by name, then class of names by class. An inner object that is open
/// at a name promises nothing of a member that only the outer one declares: such a member counts as absent, branch by branch.
/// </summary>
internal sealed class ObjectProof(Prover prover, ProofTools tools)
{
    private readonly NameClassProof _classes = new(prover, tools);

    public bool IsIn(Frame frame, ObjectAtom inner, ObjectAtom outer)
    {
        if (!frame.IsThorough && IsPlainlyApart(frame, inner, outer))
        {
            return frame.Fail();
        }

        var isIn = outer.Size == LengthRange.Any || outer.Size.Contains(SizeOf(inner)) || frame.Fail();
        isIn = (isIn || frame.IsThorough) && AreMembersIn(frame, inner, outer) & isIn;
        return (isIn || frame.IsThorough) && _classes.IsIn(frame, inner, outer) & AreDependenciesMet(frame, inner, outer) & isIn;
    }

    /// <summary>Looks at what tells the branches of a union apart before anything else: required members, and members of few values.</summary>
    private bool IsPlainlyApart(Frame frame, ObjectAtom inner, ObjectAtom outer)
    {
        foreach (var member in outer.Members)
        {
            if (!member.IsRequired || (inner.Find(member.Name) is { IsRequired: true } known && IsSame(frame, known, member)) || member.IsHidden)
            {
                continue;
            }

            if (inner.Find(member.Name) is not { IsBinding: true } own || !MayShareValues(frame, own, member))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayShareValues(Frame frame, ObjectMember own, ObjectMember wanted)
    {
        if (own.Schema.IsAny || wanted.Schema.IsAny || own.Schema.Shape.Values is not { } values || wanted.Schema.Shape is not { IsExtensible: false, Values: { } allowed })
        {
            return true;
        }

        return frame.Pinned is { } pinned && string.Equals(pinned.Name, own.Name, StringComparison.Ordinal)
            ? allowed.Value.Contains(pinned.Value) || frame.IsText
            : values.Value.IsSubsetOf(allowed.Value) || frame.IsText;
    }

    private static LengthRange SizeOf(ObjectAtom atom)
    {
        var required = atom.Members.Count(member => member.IsBinding);
        var allowed = atom.IsClosed ? atom.Members.Count(member => !member.IsAbsent && (member.Schema.IsAny || !member.Schema.Shape.IsNever)) : (long?)null;
        return atom.Size.Intersect(new LengthRange(required, allowed));
    }

    private bool AreMembersIn(Frame frame, ObjectAtom inner, ObjectAtom outer)
    {
        var (left, right, isIn) = (0, 0, true);
        while ((left < inner.Members.Length || right < outer.Members.Length) && (isIn || frame.IsThorough))
        {
            var order = left == inner.Members.Length ? 1 : right == outer.Members.Length ? -1 : string.CompareOrdinal(inner.Members[left].Name, outer.Members[right].Name);
            isIn &= order switch
            {
                < 0 => IsInRest(frame, inner.Members[left++], outer),
                > 0 => IsRestIn(frame, inner, outer, outer.Members[right++]),
                _ => IsMemberIn(frame, inner.Members[left++], outer.Members[right++]),
            };
        }

        return isIn;
    }

    private bool IsMemberIn(Frame frame, ObjectMember inner, ObjectMember outer)
    {
        if ((inner.IsRequired || !outer.IsRequired) && IsSame(frame, inner, outer))
        {
            return true;
        }

        var isIn = !outer.IsBinding || inner.IsBinding || frame.Fail();
        if (inner.IsAbsent)
        {
            return isIn;
        }

        return (outer.IsForbidden ? frame.Fail() : Holds(frame, inner.Name, inner.Schema, outer.Schema)) & isIn;
    }

    /// <summary>Members of one meaning need not be looked into.</summary>
    private bool IsSame(Frame frame, ObjectMember inner, ObjectMember outer) =>
        frame.Pinned is null && !inner.IsForbidden && !outer.IsForbidden && tools.Pairs.HaveSameMeaning(inner.Schema, outer.Schema);

    /// <summary>A name that only the inner side mentions.</summary>
    private bool IsInRest(Frame frame, ObjectMember inner, ObjectAtom outer)
    {
        if ((outer.Patterns.IsEmpty && outer.Additional is null) || inner.IsAbsent)
        {
            return true;
        }

        return tools.Steps.Spend(outer.Patterns.Length) && NameConstraints.Of(tools.Patterns, outer, inner.Name, frame.Pair.Outer.Space) is { } rest ? Holds(frame, inner.Name, inner.Schema, rest) : frame.Fail();
    }

    /// <summary>A name that only the outer side mentions.</summary>
    private bool IsRestIn(Frame frame, ObjectAtom inner, ObjectAtom around, ObjectMember outer)
    {
        if (outer.IsBinding)
        {
            return frame.Fail();
        }

        if (inner.IsClosed)
        {
            return true;
        }

        if (!tools.Steps.Spend(2 * inner.Patterns.Length))
        {
            return frame.Fail();
        }

        var isOpen = inner.Additional is null && !IsOfAnother(frame, inner, around, outer.Name) && inner.Patterns.All(pattern => tools.Patterns[pattern.Pattern].IsMatch(outer.Name) == false);
        if (isOpen)
        {
            return true;
        }

        var rest = NameConstraints.Of(tools.Patterns, inner, outer.Name, frame.Pair.Inner.Space) ?? frame.Pair.Inner.Space.Any;
        var isNever = !rest.IsAny && rest.Shape.IsNever;
        return isNever || (outer.IsForbidden ? frame.Fail() : Holds(frame, outer.Name, rest, outer.Schema));
    }

    /// <summary>
    /// True when a name that this alternative leaves open is known from another one, and the outer object is no later version of this
    /// alternative. What is known of the whole is not left open by a part.
    /// </summary>
    private static bool IsOfAnother(Frame frame, ObjectAtom inner, ObjectAtom outer, string name) =>
        frame.Inner.Mentions.TryGetValue(name, out var known) && !IsLaterVersion(frame, inner, outer, name, known);

    /// <summary>It has all members; where there are none, the name must have come to an alternative beside those that know it.</summary>
    private static bool IsLaterVersion(Frame frame, ObjectAtom inner, ObjectAtom outer, string name, int known) => inner.Members.IsEmpty
        ? frame.Outer.Mentions.GetValueOrDefault(name) > known
        : inner.Members.All(member => member.IsAbsent || outer.Find(member.Name) is not null);

    private bool Holds(Frame frame, string name, Schema inner, Schema outer)
    {
        if (frame.Pinned is { } pinned && string.Equals(pinned.Name, name, StringComparison.Ordinal))
        {
            return tools.Evaluator.Accepts(outer, pinned.Value, tools.Outer) == true || frame.Fail();
        }

        return prover.Holds(frame, inner, outer, PathStep.Property(name));
    }

    private bool AreDependenciesMet(Frame frame, ObjectAtom inner, ObjectAtom outer)
    {
        foreach (var dependency in outer.Dependencies)
        {
            if (!tools.Steps.Spend(1 + (inner.Dependencies.Length / ProofTools.GlancesPerStep)))
            {
                return frame.Fail();
            }

            var isAbsent = inner.Find(dependency.Name) is { } member ? member.IsAbsent : MayNotHave(frame, inner, dependency.Name);
            if (!isAbsent && !dependency.Required.All(name => Brings(inner, dependency.Name, name)))
            {
                return frame.Fail();
            }
        }

        return true;
    }

    private static bool MayNotHave(Frame frame, ObjectAtom inner, string name) =>
        inner.IsClosed || (inner.Patterns.IsEmpty && inner.Additional is null && frame.Outer.Mentions.ContainsKey(name));

    private static bool Brings(ObjectAtom inner, string name, string required) =>
        inner.Find(required) is { IsRequired: true } || inner.Dependencies.Any(own => string.Equals(own.Name, name, StringComparison.Ordinal) && own.Required.Contains(required));
}
