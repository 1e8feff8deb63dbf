using SchemaGate.Engine.Contracts.Patterns;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Contracts.Values;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Containment.Atoms;

/// <summary>The values that two atoms share.</summary>
internal sealed class AtomIntersection(PatternLibrary patterns)
{
    /// <summary>Null when they plainly share none.</summary>
    public Atom? Of(Atom one, Atom two)
    {
        Atom? shared = (one, two) switch
        {
            (FiniteAtom left, FiniteAtom right) => new FiniteAtom(left.Values.Intersect(right.Values)),
            (FiniteAtom left, _) => new FiniteAtom(left.Values.Filter(two.Types)),
            (_, FiniteAtom right) => new FiniteAtom(right.Values.Filter(one.Types)),
            (NumberAtom left, NumberAtom right) => OfNumbers(left, right),
            (StringAtom left, StringAtom right) => OfStrings(left, right),
            (ArrayAtom left, ArrayAtom right) => OfArrays(left, right),
            (ObjectAtom left, ObjectAtom right) => new ObjectIntersection(patterns).Of(left, right),
            _ => null,
        };
        return shared is null || shared.IsEmpty || shared is ObjectAtom { IsContradictory: true } ? null : WithBoth(shared, one, two);
    }

    public static NumberAtom WithBounds(NumberAtom atom, NumberBound? minimum, NumberBound? maximum) =>
        atom with { Minimum = Higher(atom.Minimum, minimum), Maximum = Lower(atom.Maximum, maximum) };

    public static NumberAtom WithStep(NumberAtom atom, ExactNumber? step)
    {
        if (step is not { } wanted || atom.Step is not { } known)
        {
            return atom with { Step = atom.Step ?? step };
        }

        return ExactNumber.Lcm(known, wanted) is { } both ? atom with { Step = both } : WithOpaque(atom);
    }

    /// <summary>The atom with a mark that it holds less than it says.</summary>
    public static T WithOpaque<T>(T atom)
        where T : Atom => (T)(atom with { Residuals = atom.Residuals.Add(new Residual(null, default(Node))) });

    private static Atom WithBoth(Atom shared, Atom one, Atom two) => shared with
    {
        Residuals = [.. shared.Residuals, .. one.Residuals, .. two.Residuals],
        Excluded = one.Excluded.Union(two.Excluded),
        Implied = [.. one.Implied, .. two.Implied],
    };

    private static NumberAtom OfNumbers(NumberAtom one, NumberAtom two)
    {
        var precision = one.Precision is { } left && two.Precision is { } right ? Math.Min(left, right) : one.Precision ?? two.Precision;
        var both = WithStep(WithBounds(one with { Residuals = [], Precision = precision, Formats = [.. one.Formats.Union(two.Formats, StringComparer.Ordinal)] }, two.Minimum, two.Maximum), two.Step);
        return both.Normalised() ?? WithOpaque(both);
    }

    private static StringAtom OfStrings(StringAtom one, StringAtom two) => new()
    {
        Length = one.Length.Intersect(two.Length),
        Patterns = [.. one.Patterns.Union(two.Patterns, StringComparer.Ordinal)],
        Formats = [.. one.Formats.Union(two.Formats, StringComparer.Ordinal)],
    };

    private static ArrayAtom OfArrays(ArrayAtom one, ArrayAtom two)
    {
        var count = Math.Max(one.Prefix.Length, two.Prefix.Length);
        return new ArrayAtom
        {
            Length = one.Length.Intersect(two.Length),
            Prefix = [.. Enumerable.Range(0, count).Select(position => Conjunction.OfOptional(one.At(position), two.At(position))!)],
            Items = Conjunction.OfOptional(one.Items, two.Items),
            Contains = one.Contains.AddRange(two.Contains),
            IsUnique = one.IsUnique || two.IsUnique,
        };
    }

    private static NumberBound? Higher(NumberBound? one, NumberBound? two)
    {
        if (one is not { } left || two is not { } right)
        {
            return one ?? two;
        }

        return left.Value > right.Value || (left.Value == right.Value && left.IsExclusive) ? one : two;
    }

    private static NumberBound? Lower(NumberBound? one, NumberBound? two)
    {
        if (one is not { } left || two is not { } right)
        {
            return one ?? two;
        }

        return left.Value < right.Value || (left.Value == right.Value && left.IsExclusive) ? one : two;
    }
}
