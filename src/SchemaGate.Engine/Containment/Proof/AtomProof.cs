using SchemaGate.Engine.Containment.Atoms;
using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Containment.Proof;

/// <summary>Proves that the atoms of a schema together hold all values of one atom.</summary>
internal sealed class AtomProof
{
    private const int MaxPinned = 32;
    private readonly ProofTools _tools;
    private readonly NumberProof _numbers;
    private readonly StringProof _strings;
    private readonly ArrayProof _arrays;
    private readonly ObjectProof _objects;

    public AtomProof(Prover prover, ProofTools tools)
    {
        _tools = tools;
        _numbers = new NumberProof(tools);
        _strings = new StringProof(tools);
        _arrays = new ArrayProof(prover, tools);
        _objects = new ObjectProof(prover, tools);
    }

    public bool IsCovered(Frame frame, Atom atom)
    {
        var mark = frame.Pair.Obstacles.Count;
        var isCovered = IsAlternative(frame, atom) || IsCoveredByType(frame, atom) || _tools.Emptiness.IsEmpty(atom);
        if (isCovered)
        {
            frame.Pair.Obstacles.RemoveRange(mark, frame.Pair.Obstacles.Count - mark);
        }

        return isCovered;
    }

    /// <summary>A branch of the one side that means the same as a branch of the other.</summary>
    private bool IsAlternative(Frame frame, Atom atom) =>
        atom.Implied.Any(implied => _tools.Pairs.HaveSameMeaning(implied, frame.Pair.Outer) || _tools.Pairs.HasAlternative(frame.Outer, implied));

    private bool IsCoveredByType(Frame frame, Atom atom)
    {
        if (!_tools.Steps.Spend(1 + (frame.Outer.Atoms.Length / ProofTools.GlancesPerStep)))
        {
            return frame.Fail();
        }

        var others = frame.Outer.Atoms.Where(other => (other.Types & atom.Types) != 0 && IsUsable(frame, atom, other)).ToList();
        return atom switch
        {
            FiniteAtom finite => AreAccepted(frame, finite),
            NumberAtom number => _numbers.IsCovered(frame, number, [.. others.OfType<NumberAtom>()]) || IsCoveredAsText(frame, number),
            StringAtom text => _strings.IsCovered(frame, text, [.. others.OfType<StringAtom>()]),
            _ => IsInOne(frame, atom, others),
        };
    }

    private bool AreAccepted(Frame frame, FiniteAtom atom)
    {
        var isCovered = true;
        foreach (var value in atom.Values.Values)
        {
            if (_tools.Evaluator.Accepts(frame.Pair.Outer, value, _tools.Outer) != true)
            {
                frame.Pair.Hints.Add(value);
                isCovered = frame.Fail();
            }
        }

        return isCovered;
    }

    /// <summary>On a wire of text every number is a string, too.</summary>
    private bool IsCoveredAsText(Frame frame, NumberAtom number) =>
        number.Residuals.IsEmpty && _tools.Outer.IsText
        && frame.Outer.Atoms.Any(other => other is StringAtom { IsPlain: true, Length: { Minimum: <= 1, Maximum: null } });

    /// <summary>Objects and arrays lie within one atom, or within several when one of their members has few values.</summary>
    private bool IsInOne(Frame frame, Atom atom, List<Atom> others)
    {
        frame.IsThorough = others.Count == 1;
        if (others.Count == 0)
        {
            return frame.Fail();
        }

        return others.Any(other => IsIn(frame, atom, other)) || (others.Count > 1 && atom is ObjectAtom map && IsInSeveral(frame, map, others));
    }

    private bool IsIn(Frame frame, Atom atom, Atom other) => (atom, other) switch
    {
        _ when !_tools.Steps.Spend((atom.Breadth + other.Breadth) / ProofTools.GlancesPerStep) => frame.Fail(),
        (ArrayAtom array, ArrayAtom wider) => _arrays.IsIn(frame, array, wider),
        (ObjectAtom map, ObjectAtom wider) => _objects.IsIn(frame, map, wider),
        _ => frame.Fail(),
    };

    private bool IsInSeveral(Frame frame, ObjectAtom map, List<Atom> others)
    {
        foreach (var member in map.Members)
        {
            if (member.IsBinding && member.Schema.Shape.Values is { Value: { Count: > 1 and <= MaxPinned } values } && values.Values.All(value => IsInPinned(frame, map, new JsonMember(member.Name, value), others)))
            {
                return true;
            }

            if (!member.IsBinding && !member.IsAbsent && others.Any(other => other is ObjectAtom wider && wider.Find(member.Name) is { IsForbidden: true }))
            {
                return others.Any(other => IsIn(frame, MemberSplit.Without(map, member.Name), other)) && others.Any(other => IsIn(frame, MemberSplit.With(map, member.Name), other));
            }
        }

        return false;
    }

    private bool IsInPinned(Frame frame, ObjectAtom map, JsonMember pinned, List<Atom> others)
    {
        frame.Pinned = pinned;
        var isIn = others.Any(other => IsIn(frame, map, other));
        frame.Pinned = null;
        return isIn;
    }

    /// <summary>True when what the outer atom demands beyond its form holds for the inner one.</summary>
    private bool IsUsable(Frame frame, Atom atom, Atom other) => (other.Residuals.IsEmpty && other.Excluded.IsEmpty) || IsMet(frame, atom, other);

    private bool IsMet(Frame frame, Atom atom, Atom other)
    {
        var isUsable = other.Residuals.All(residual => atom.Residuals.Any(own => IsSame(own, residual)))
            && other.Excluded.Values.All(value => atom.Excluded.Contains(value) || _tools.Evaluator.Accepts(frame.Pair.Inner, value, _tools.Inner) == false);
        if (!isUsable)
        {
            frame.Pair.Hints.AddRange(other.Excluded.Values.Where(value => (value.Types & atom.Types) != 0));
            frame.Fail();
        }

        return isUsable;
    }

    private bool IsSame(Residual one, Residual two) => one.Refused is not null && two.Refused is not null && _tools.Pairs.HaveSameMeaning(one.Refused, two.Refused);
}
