using System.Collections.Immutable;
using System.Text;

namespace SchemaGate.Engine.Contracts.Patterns;

/// <summary>Code points grouped into classes that no set of some patterns tells apart, each with a member that reads well.</summary>
internal sealed class Alphabet
{
    private const string Preferred = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_.@/: !#$%&'()*+,;<=>?[]^`{|}~\"\\";
    private readonly int[] _starts;
    private readonly int[] _classes;

    public Alphabet(IReadOnlyCollection<CharacterSet> sets)
    {
        _starts = [.. sets.SelectMany(set => set.Ranges).SelectMany(range => new[] { range.From, range.To + 1 }).Append(0).Append(0xD800).Append(0xE000).Where(start => start <= CharacterSet.Last).Distinct().Order()];
        _classes = new int[_starts.Length];
        Representatives = Group(sets);
    }

    /// <summary>One code point of each class; -1 for a class that no text holds (lone surrogates).</summary>
    public ImmutableArray<int> Representatives { get; }

    public int ClassOf(int codePoint)
    {
        var found = Array.BinarySearch(_starts, codePoint);
        return _classes[found >= 0 ? found : ~found - 1];
    }

    private ImmutableArray<int> Group(IReadOnlyCollection<CharacterSet> sets)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var firsts = new List<int>();
        for (var cell = 0; cell < _starts.Length; cell++)
        {
            var signature = Signature(sets, _starts[cell]);
            if (!numbers.TryGetValue(signature, out var number))
            {
                numbers[signature] = number = firsts.Count;
                firsts.Add(FirstReadable(cell));
            }
            else if (firsts[number] is < ' ' or 0x7F)
            {
                firsts[number] = FirstReadable(cell);
            }

            _classes[cell] = number;
        }

        foreach (var character in Preferred.Reverse())
        {
            firsts[ClassOf(character)] = character;
        }

        return [.. firsts];
    }

    private int FirstReadable(int cell)
    {
        var start = _starts[cell];
        var end = cell + 1 < _starts.Length ? _starts[cell + 1] : CharacterSet.Last + 1;
        return start is >= 0xD800 and < 0xE000 ? -1 : start < ' ' && end > 0xA1 ? 0xA1 : start;
    }

    private static string Signature(IReadOnlyCollection<CharacterSet> sets, int codePoint)
    {
        var text = new StringBuilder(sets.Count + 1);
        text.Append(codePoint is >= 0xD800 and < 0xE000 ? 's' : 't');
        foreach (var set in sets)
        {
            text.Append(set.Contains(codePoint) ? '1' : '0');
        }

        return text.ToString();
    }
}
