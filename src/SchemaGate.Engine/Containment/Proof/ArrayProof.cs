using SchemaGate.Engine.Containment.Atoms;
using SchemaGate.Engine.Contracts.Patterns;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Containment.Proof;

/// <summary>Proves that one set of arrays lies within another.</summary>
internal sealed class ArrayProof(Prover prover, ProofTools tools)
{
    public bool IsIn(Frame frame, ArrayAtom inner, ArrayAtom outer)
    {
        var length = IsLengthAsked(inner, outer) ? LengthOf(inner) : inner.Length;
        var isIn = (outer.Length.Contains(length) || frame.Fail()) & (!outer.IsUnique || inner.IsUnique || length.Maximum <= 1 || frame.Fail());
        return (isIn || frame.IsThorough)
            && AreItemsIn(frame, inner, outer, length) & outer.Contains.All(rule => (tools.Steps.Spend(inner.Contains.Length / ProofTools.GlancesPerStep) && Has(frame, inner, rule, length)) || frame.Fail()) & isIn;
    }

    /// <summary>
    /// Whether it matters that some position may satisfy nothing, which takes a look into all that it demands. Where all items are
    /// alike and only they are compared, it does not: what is in nothing is in everything.
    /// </summary>
    private static bool IsLengthAsked(ArrayAtom inner, ArrayAtom outer) =>
        !inner.Prefix.IsEmpty || !outer.Contains.IsEmpty || !outer.Length.Contains(inner.Length) || (outer.IsUnique && !inner.IsUnique);

    /// <summary>A position that nothing satisfies ends the array before it.</summary>
    private LengthRange LengthOf(ArrayAtom atom)
    {
        for (var position = 0; position <= atom.Prefix.Length; position++)
        {
            if (atom.At(position) is { } item && tools.Emptiness.IsEmpty(item))
            {
                return atom.Length.Intersect(new LengthRange(0, position));
            }
        }

        return atom.Length;
    }

    private bool AreItemsIn(Frame frame, ArrayAtom inner, ArrayAtom outer, LengthRange length)
    {
        var isIn = true;
        var count = Math.Max(inner.Prefix.Length, outer.Prefix.Length);
        for (var position = 0; position <= count && (isIn || frame.IsThorough); position++)
        {
            if (position < (length.Maximum ?? long.MaxValue) && outer.At(position) is { } wanted)
            {
                isIn &= prover.Holds(frame, inner.At(position) ?? frame.Pair.Inner.Space.Any, wanted, position < count ? PathStep.PrefixItem(position) : PathStep.ItemFrom(position));
            }
        }

        return isIn;
    }

    /// <summary>A <c>contains</c> holds when the inner side says it too, or when every item satisfies it.</summary>
    private bool Has(Frame frame, ArrayAtom inner, ContainsRule rule, LengthRange length)
    {
        var isBelow = rule.Maximum is not { } most || length.Maximum <= most || inner.Contains.Any(own => own.Maximum <= most && tools.Pairs.HaveSameMeaning(rule.Schema, own.Schema));
        var isAbove = rule.Minimum == 0 || inner.Contains.Any(own => own.Minimum >= rule.Minimum && IsPart(frame, own.Schema, rule.Schema))
            || (length.Minimum >= rule.Minimum && Enumerable.Range(0, inner.Prefix.Length + 1).All(position => IsPart(frame, inner.At(position) ?? frame.Pair.Inner.Space.Any, rule.Schema)));
        return isBelow && isAbove;
    }

    private bool IsPart(Frame frame, Schema narrow, Schema wide)
    {
        var mark = frame.Pair.Obstacles.Count;
        var holds = prover.Holds(frame, narrow, wide, PathStep.Item);
        frame.Pair.Obstacles.RemoveRange(mark, frame.Pair.Obstacles.Count - mark);
        return holds;
    }
}
