using SchemaGate.Engine.Contracts.Patterns;
using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Containment.Atoms;

/// <summary>An atom without the values of a <c>not</c>: exact for finite sets, intervals and lengths; otherwise the <c>not</c> stays as a residual.</summary>
internal static class Subtraction
{
    public static IEnumerable<Atom> Of(Atom atom, NormalForm refused, Residual residual)
    {
        var met = refused.Atoms.Where(other => (other.Types & atom.Types) != 0).ToList();
        if (met.Count == 0 || atom is FiniteAtom)
        {
            return [atom];
        }

        if (!refused.IsExact || met.Any(other => !other.Residuals.IsEmpty || !other.Excluded.IsEmpty))
        {
            return [With(atom, residual)];
        }

        var values = met.OfType<FiniteAtom>().SelectMany(other => other.Values.Filter(atom.Types).Values).ToList();
        IEnumerable<Atom> rest = [values.Count == 0 ? atom : atom with { Excluded = atom.Excluded.Union(ValueSet.Of(values)) }];
        return met.Where(other => other is not FiniteAtom).Aggregate(rest, (left, other) => left.SelectMany(one => Of(one, other, residual)));
    }

    private static IEnumerable<Atom> Of(Atom atom, Atom refused, Residual residual) => (atom, refused) switch
    {
        (NumberAtom one, NumberAtom two) when IsInterval(one, two) => OfNumbers(one, two),
        (StringAtom one, StringAtom { IsPlain: true } two) => OfStrings(one, two),
        (ArrayAtom, ArrayAtom { IsUnique: false, Items: null, Prefix.IsEmpty: true, Contains.IsEmpty: true } two) when two.Length == LengthRange.Any => [],
        (ObjectAtom, ObjectAtom { Members.IsEmpty: true, Patterns.IsEmpty: true, Additional: null, Names.IsEmpty: true, Dependencies.IsEmpty: true } two) when two.Size == LengthRange.Any => [],
        _ => [With(atom, residual)],
    };

    private static Atom With(Atom atom, Residual residual) => atom with { Residuals = atom.Residuals.Add(residual) };

    private static bool IsInterval(NumberAtom one, NumberAtom two) =>
        two.Precision is null && two.Formats.IsEmpty && (two.Step is not { } step || one.Step?.IsMultipleOf(step) == true);

    private static IEnumerable<Atom> OfNumbers(NumberAtom one, NumberAtom two)
    {
        if (two.Minimum is { } low)
        {
            yield return Opposite(AtomIntersection.WithBounds(one, null, low with { IsExclusive = !low.IsExclusive }));
        }

        if (two.Maximum is { } high)
        {
            yield return Opposite(AtomIntersection.WithBounds(one, high with { IsExclusive = !high.IsExclusive }, null));
        }
    }

    private static NumberAtom Opposite(NumberAtom atom) => atom.Normalised() ?? AtomIntersection.WithOpaque(atom);

    private static IEnumerable<Atom> OfStrings(StringAtom one, StringAtom two)
    {
        if (two.Length.Minimum > 0)
        {
            yield return one with { Length = one.Length.Intersect(new LengthRange(0, two.Length.Minimum - 1)) };
        }

        if (two.Length.Maximum is { } maximum && maximum < long.MaxValue)
        {
            yield return one with { Length = one.Length.Intersect(new LengthRange(maximum + 1, null)) };
        }
    }
}
