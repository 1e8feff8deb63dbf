using SchemaGate.Engine.Containment.Atoms;
using SchemaGate.Engine.Contracts.Patterns;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Containment.Witnesses;

/// <summary>Values of an inner atom that lie just beyond what the outer atoms say, smallest first.</summary>
internal sealed class LocalCandidates(Instances instances, WitnessTools tools)
{
    private static readonly string[] Oddities = ["", "a", "b", "aa", "A", "0", "-1", "!", "(", " "];
    private const int RoundFrom = 8;
    private const int MaxDigits = 20;
    private static readonly ExactNumber Far = ExactNumber.From(1_000_000);
    private readonly ScalarInstances _scalars = new(tools);

    public IEnumerable<JsonValue> Of(Atom atom, NormalForm outer, TakenNames taken) => atom switch
    {
        NumberAtom number => NumbersOf(number, outer).Select(value => new JsonNumber(value)).Distinct().Concat<JsonValue>(ScalarInstances.Of(number)),
        StringAtom text => StringsOf(text, [.. outer.Atoms.OfType<StringAtom>()]).OfType<string>().Select(value => new JsonString(value)).Distinct().Concat(instances.Of(text)),
        ArrayAtom array => ArraysOf(array, [.. outer.Atoms.OfType<ArrayAtom>()]).OfType<JsonValue>(),
        ObjectAtom map => instances.Variants(map, taken),
        _ => instances.Of(atom),
    };

    private static IEnumerable<ExactNumber> NumbersOf(NumberAtom atom, NormalForm outer)
    {
        var own = ScalarInstances.Of(atom).Select(value => value.Value).ToList();
        var step = atom.Step ?? ExactNumber.One;
        var ends = outer.Atoms.OfType<NumberAtom>().SelectMany(other => new[] { other.Maximum, other.Minimum }).OfType<NumberBound>();
        var longer = outer.Atoms.OfType<StringAtom>().Select(other => other.Length.Maximum).OfType<long>().Where(length => length < MaxDigits);
        return
        [
            .. own.Take(ScalarInstances.PlainNumbers),
            .. Multiples(atom, step),
            .. ends.SelectMany(end => Around(end.Value, step)),
            .. own.Skip(ScalarInstances.PlainNumbers),
            .. Fractions(atom),
            .. longer.Select(length => new ExactNumber(1, (int)length)),
        ];
    }

    private static IEnumerable<ExactNumber> Around(ExactNumber value, ExactNumber step)
    {
        var isRound = value.Exponent > RoundFrom;
        ExactNumber?[] near =
        [
            value, isRound ? ExactNumber.Multiply(value, new ExactNumber(2, 0)) : null, isRound ? ExactNumber.Multiply(value, new ExactNumber(5, -1)) : null, ExactNumber.Add(value, step), ExactNumber.Subtract(value, step), value.CeilingTo(step), value.FloorTo(step),
            ExactNumber.Add(value, new ExactNumber(5, -1)), ExactNumber.Subtract(value, new ExactNumber(5, -1)), ExactNumber.Multiply(value, new ExactNumber(10, 0)),
        ];
        return near.OfType<ExactNumber>();
    }

    /// <summary>A few steps from an end, or from zero where the ends are far.</summary>
    private static IEnumerable<ExactNumber> Multiples(NumberAtom atom, ExactNumber step) =>
        Steps(atom, step, [.. Enumerable.Range(1, 7).Select(count => ExactNumber.From(count))]);

    /// <summary>Fractions of a step, where there is none.</summary>
    private static IEnumerable<ExactNumber> Fractions(NumberAtom atom) =>
        atom.Step is null ? Steps(atom, ExactNumber.One, [new ExactNumber(5, -1), new ExactNumber(1, -1), new ExactNumber(1, -3)]) : [];

    private static IEnumerable<ExactNumber> Steps(NumberAtom atom, ExactNumber step, ExactNumber[] counts)
    {
        var isDown = atom.Minimum is null && atom.Maximum is not null;
        var end = atom.Minimum?.Value ?? atom.Maximum?.Value ?? ExactNumber.Zero;
        var start = end < Far && end > -Far ? end : ExactNumber.Zero;
        foreach (var count in counts)
        {
            if (ExactNumber.Multiply(isDown ? -step : step, count) is { } width && ExactNumber.Add(start, width) is { } number)
            {
                yield return number;
            }
        }
    }

    private IEnumerable<string?> StringsOf(StringAtom atom, List<StringAtom> outer)
    {
        foreach (var value in instances.Of(atom).OfType<JsonString>())
        {
            yield return value.Value;
        }

        foreach (var length in outer.SelectMany(Beyond))
        {
            yield return _scalars.TextOf(atom, length);
        }

        foreach (var odd in Oddities)
        {
            yield return odd;
        }

        yield return _scalars.TextOf(atom, new LengthRange(1, null));
        yield return atom.Length.Maximum is { } longest ? _scalars.TextOf(atom, new LengthRange(longest, null)) : null;
    }

    private static IEnumerable<LengthRange> Beyond(StringAtom other)
    {
        if (other.Length.Minimum > 0)
        {
            yield return new LengthRange(0, other.Length.Minimum - 1);
        }

        if (other.Length.Maximum is { } maximum and < int.MaxValue)
        {
            yield return new LengthRange(maximum + 1, null);
        }
    }

    private IEnumerable<JsonValue?> ArraysOf(ArrayAtom atom, List<ArrayAtom> outer)
    {
        foreach (var value in instances.Of(atom))
        {
            yield return value;
        }

        foreach (var other in outer)
        {
            yield return other.Length.Minimum > 0 ? instances.OfLength(atom, other.Length.Minimum - 1) : null;
            yield return other.Length.Maximum is { } maximum and < int.MaxValue ? instances.OfLength(atom, maximum + 1) : null;
        }

        yield return instances.OfLength(atom, atom.Length.Minimum + 1);
        yield return instances.WithRepetition(atom);
        foreach (var rule in outer.SelectMany(other => other.Contains).Where(rule => rule.Maximum is not null))
        {
            yield return instances.OfLength(atom, rule.Maximum!.Value + 1);
        }
    }
}
