using System.Globalization;

namespace SchemaGate.Engine.Contracts.Patterns;

/// <summary>The characters of a regular expression, read one by one. A fault is remembered, and reading goes on to its end.</summary>
/// <param name="text">The expression.</param>
internal sealed class PatternText(string text)
{
    public const int End = -1;

    private readonly int[] _characters = [.. text.EnumerateRunes().Select(rune => rune.Value)];
    private int _at;

    public bool HasFailed { get; private set; }

    public int Length => _characters.Length;

    public bool IsAtEnd => _at >= Length;

    public int Current => CharacterAt(_at);

    public int Next => CharacterAt(_at + 1);

    public int Take() => _characters[_at++];

    public void Skip() => _at++;

    public bool TryTake(int character)
    {
        var isThere = Current == character;
        _at += isThere ? 1 : 0;
        return isThere;
    }

    /// <summary>What stands before a character, which is skipped too; null when it does not come.</summary>
    public string? TakeUntil(int character)
    {
        var end = IsAtEnd ? -1 : Array.IndexOf(_characters, character, _at);
        if (end < 0)
        {
            return null;
        }

        var taken = TextOf(_characters.AsSpan(_at..end));
        _at = end + 1;
        return taken;
    }

    /// <summary>A number of hexadecimal digits; a fault gives 0.</summary>
    public int TakeHex(int count)
    {
        if (count == 0 || _at + count > _characters.Length)
        {
            return Fail();
        }

        var digits = TextOf(_characters.AsSpan(_at, count));
        _at += count;
        return int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && value >= 0 ? value : Fail();
    }

    /// <returns>Zero, which stands for what cannot be read.</returns>
    public int Fail()
    {
        HasFailed = true;
        return 0;
    }

    private int CharacterAt(int at) => at < _characters.Length ? _characters[at] : End;

    private static string TextOf(ReadOnlySpan<int> characters) => string.Concat(characters.ToArray().Select(char.ConvertFromUtf32));
}
