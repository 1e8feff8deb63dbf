using SchemaGate.Engine.Containment.Atoms;
using SchemaGate.Engine.Containment.Formats;
using SchemaGate.Engine.Contracts.Patterns;
using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Containment.Witnesses;

/// <summary>Small numbers and strings of an atom.</summary>
internal sealed class ScalarInstances(WitnessTools tools)
{
    /// <summary>How many numbers are tried for every atom alike.</summary>
    public const int PlainNumbers = 4;

    private const int MaxText = 5_000;

    public static IEnumerable<JsonNumber> Of(NumberAtom atom) => NumbersOf(atom).Select(number => new JsonNumber(number) { IsAssumed = !atom.Formats.IsEmpty });

    public IEnumerable<JsonString> Of(StringAtom atom)
    {
        var isAssumed = atom.Formats.Any(format => StringFormats.Example(format) is null);
        return TextsOf(atom).OfType<string>().Select(text => new JsonString(text) { IsAssumed = isAssumed });
    }

    /// <summary>A shortest text of some length that has an atom's patterns; null when there is none or it is long.</summary>
    public string? TextOf(StringAtom atom, LengthRange length)
    {
        var range = atom.Length.Intersect(length);
        if (range.IsEmpty || range.Minimum > MaxText)
        {
            return null;
        }

        return atom.Patterns.IsEmpty && atom.Formats.All(format => StringFormats.Certain(format) is null) ? new string('a', (int)range.Minimum) : Find(LanguageOf(atom, range));
    }

    /// <summary>Different values of an atom of scalars.</summary>
    public static IEnumerable<JsonValue> Many(Atom atom, long count) => atom switch
    {
        FiniteAtom finite => finite.Values.Values.Take((int)count),
        NumberAtom number => Row(number, count).Select(value => new JsonNumber(value)),
        StringAtom text when text.Length.Minimum + count < MaxText => Enumerable.Range((int)text.Length.Minimum, (int)count).Select(length => new JsonString(new string('a', length))),
        _ => [],
    };

    private static IEnumerable<ExactNumber> Row(NumberAtom atom, long count)
    {
        var step = atom.Step ?? ExactNumber.One;
        var value = atom.Minimum?.Value ?? (atom.Maximum is { } high ? ExactNumber.Subtract(high.Value, step) : ExactNumber.Zero);
        for (; count > 0 && value is { } known; count--)
        {
            yield return known;
            value = ExactNumber.Add(known, step);
        }
    }

    private static IEnumerable<ExactNumber> NumbersOf(NumberAtom atom)
    {
        yield return ExactNumber.Zero;
        yield return ExactNumber.One;
        yield return -ExactNumber.One;
        yield return new ExactNumber(5, -1);
        foreach (var bound in new[] { atom.Minimum, atom.Maximum })
        {
            if (bound is { } end)
            {
                yield return end.Value;
                foreach (var near in Near(end.Value, atom.Step ?? ExactNumber.One))
                {
                    yield return near;
                }
            }
        }

        if (atom.Minimum is { } low && atom.Maximum is { } high && ExactNumber.Add(low.Value, high.Value) is { } sum && ExactNumber.Multiply(sum, new ExactNumber(5, -1)) is { } middle)
        {
            yield return middle;
        }
    }

    private static IEnumerable<ExactNumber> Near(ExactNumber value, ExactNumber step)
    {
        if (ExactNumber.Add(value, step) is { } above)
        {
            yield return above;
        }

        if (ExactNumber.Subtract(value, step) is { } below)
        {
            yield return below;
        }
    }

    private IEnumerable<string?> TextsOf(StringAtom atom)
    {
        foreach (var format in atom.Formats)
        {
            yield return StringFormats.Example(format);
        }

        yield return TextOf(atom, LengthRange.Any);
        foreach (var excluded in atom.Excluded.Values.OfType<JsonString>())
        {
            yield return TextOf(atom, new LengthRange(excluded.Value.Length + 1, null));
        }
    }

    private string? Find(Language language)
    {
        var found = tools.Steps.IsExhausted ? default : LanguageSearch.Find(language);
        tools.Steps.Spend(found.Cost);
        return found.Text;
    }

    private Language LanguageOf(StringAtom atom, LengthRange length) =>
        new([.. atom.Patterns.Concat(atom.Formats.Select(StringFormats.Certain).OfType<string>()).Select(pattern => tools.Patterns[pattern].Automaton).OfType<Automaton>()], length);
}
