using System.Collections.Immutable;

namespace SchemaGate.Engine.Contracts.Patterns;

/// <summary>A set of code points as sorted, disjoint ranges.</summary>
internal sealed class CharacterSet : IEquatable<CharacterSet>
{
    public const int Last = 0x10FFFF;

    private CharacterSet(ImmutableArray<CharacterRange> ranges) => Ranges = ranges;

    /// <summary>Every code point. A dot means this too: line ends are told apart by no API worth breaking for.</summary>
    public static CharacterSet All { get; } = new([new(0, Last)]);

    public static CharacterSet Digits { get; } = Of(new CharacterRange('0', '9'));

    public static CharacterSet Words { get; } = Of([new('0', '9'), new('A', 'Z'), new('_', '_'), new('a', 'z')]);

    /// <summary>ECMA-262 white space and line terminators.</summary>
    public static CharacterSet Spaces { get; } = Of(
    [
        new(9, 13), new(32, 32), new(0xA0, 0xA0), new(0x1680, 0x1680), new(0x2000, 0x200A),
        new(0x2028, 0x2029), new(0x202F, 0x202F), new(0x205F, 0x205F), new(0x3000, 0x3000), new(0xFEFF, 0xFEFF),
    ]);

    public ImmutableArray<CharacterRange> Ranges { get; }

    public static CharacterSet Of(CharacterRange range) => new([range]);

    public static CharacterSet Of(IEnumerable<CharacterRange> ranges)
    {
        var merged = ImmutableArray.CreateBuilder<CharacterRange>();
        foreach (var range in ranges.OrderBy(range => range.From).ThenBy(range => range.To))
        {
            if (merged.Count > 0 && range.From <= merged[^1].To + 1)
            {
                merged[^1] = merged[^1] with { To = Math.Max(merged[^1].To, range.To) };
            }
            else
            {
                merged.Add(range);
            }
        }

        return new CharacterSet(merged.DrainToImmutable());
    }

    public bool Equals(CharacterSet? other) => other is not null && Ranges.AsSpan().SequenceEqual(other.Ranges.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as CharacterSet);

    public override int GetHashCode() => Ranges.Aggregate(Ranges.Length, HashCode.Combine);

    public CharacterSet Complement()
    {
        var gaps = ImmutableArray.CreateBuilder<CharacterRange>();
        var next = 0;
        foreach (var range in Ranges)
        {
            if (range.From > next)
            {
                gaps.Add(new CharacterRange(next, range.From - 1));
            }

            next = range.To + 1;
        }

        if (next <= Last)
        {
            gaps.Add(new CharacterRange(next, Last));
        }

        return new CharacterSet(gaps.DrainToImmutable());
    }

    public bool Contains(int codePoint)
    {
        var (low, high) = (0, Ranges.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (codePoint < Ranges[middle].From)
            {
                high = middle - 1;
            }
            else if (codePoint > Ranges[middle].To)
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }
}
