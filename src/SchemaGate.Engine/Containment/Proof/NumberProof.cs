using SchemaGate.Engine.Containment.Atoms;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Containment.Proof;

/// <summary>Proves that some intervals cover another.</summary>
internal sealed class NumberProof(ProofTools tools)
{
    private const int MaxListed = 64;

    public bool IsCovered(Frame frame, NumberAtom atom, List<NumberAtom> others)
    {
        var usable = others.Where(other => HasStep(atom, other) && HasPrecision(atom, other) && other.Formats.All(atom.Formats.Contains)).ToList();
        return usable.Any(other => IsIn(atom, other)) || Sweep(atom, usable) || AreAllAccepted(frame, atom) || frame.Fail();
    }

    private static bool HasStep(NumberAtom atom, NumberAtom other) => other.Step is not { } step || atom.Step?.IsMultipleOf(step) == true;

    /// <summary>A floating-point format holds every integer of as many binary digits.</summary>
    private static bool HasPrecision(NumberAtom atom, NumberAtom other)
    {
        if (other.Precision is not { } bits || atom.Precision <= bits)
        {
            return true;
        }

        var limit = new ExactNumber(System.Numerics.BigInteger.One << bits, 0);
        return atom.Step is { IsInteger: true } && atom.Minimum is { } low && atom.Maximum is { } high && low.Value >= -limit && high.Value <= limit;
    }

    private static bool IsIn(NumberAtom atom, NumberAtom other) => Starts(other.Minimum, atom.Minimum) && Ends(other.Maximum, atom.Maximum);

    private static bool Starts(NumberBound? bound, NumberBound? from) =>
        bound is not { } low || (from is { } start && (low.Value < start.Value || (low.Value == start.Value && (!low.IsExclusive || start.IsExclusive))));

    private static bool Ends(NumberBound? bound, NumberBound? to) =>
        bound is not { } high || (to is { } end && (high.Value > end.Value || (high.Value == end.Value && (!high.IsExclusive || end.IsExclusive))));

    /// <summary>Goes up from the lower end, each time as far as one interval reaches.</summary>
    private bool Sweep(NumberAtom atom, List<NumberAtom> others)
    {
        var from = atom.Minimum;
        for (var left = others.Count; left > 0 && tools.Steps.Spend(1 + (others.Count / ProofTools.GlancesPerStep)); left--)
        {
            var reaching = others.Where(other => Starts(other.Minimum, from)).ToList();
            if (reaching.Count == 0 || reaching.Any(other => Ends(other.Maximum, atom.Maximum)))
            {
                return reaching.Count > 0;
            }

            var furthest = reaching.Select(other => other.Maximum!.Value).Aggregate((one, two) => Ends(one, two) ? one : two);
            if (After(furthest, atom.Step) is not { } next || (from is { } old && Ends(old, next) && old.Value >= next.Value))
            {
                return false;
            }

            from = next;
        }

        return false;
    }

    /// <summary>The first number above an interval's end that matters.</summary>
    private static NumberBound? After(NumberBound end, ExactNumber? step)
    {
        if (step is not { } width)
        {
            return end with { IsExclusive = !end.IsExclusive };
        }

        var last = new NumberAtom { Maximum = end, Step = width }.Normalised()?.Maximum?.Value;
        return last is { } value && ExactNumber.Add(value, width) is { } next ? new NumberBound(next, false) : null;
    }

    /// <summary>Few numbers are simply tried.</summary>
    private bool AreAllAccepted(Frame frame, NumberAtom atom)
    {
        if (atom.Step is not { } step || atom.Minimum is not { } low || atom.Maximum is not { } high || !AreFew(low.Value, high.Value, step))
        {
            return false;
        }

        var next = (ExactNumber?)low.Value;
        while (next is { } value && value <= high.Value)
        {
            if (tools.Evaluator.Accepts(frame.Pair.Outer, new JsonNumber(value), tools.Outer) != true)
            {
                frame.Pair.Hints.Add(new JsonNumber(value));
                return false;
            }

            next = ExactNumber.Add(value, step);
        }

        return next is not null;
    }

    private static bool AreFew(ExactNumber low, ExactNumber high, ExactNumber step) =>
        ExactNumber.Multiply(step, ExactNumber.From(MaxListed)) is { } reach && ExactNumber.Add(low, reach) >= high;
}
