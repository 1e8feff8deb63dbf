using System.Collections.Immutable;
using System.Globalization;

namespace SchemaGate.Engine.Contracts.Patterns;

/// <summary>
/// Reads an ECMA-262 regular expression (with the <c>u</c> flag, as JSON Schema recommends). What is not supported (back
/// references, lookbehind, some properties) or not well formed gives null.
/// </summary>
internal sealed class PatternParser
{
    private const int MaxDepth = 100;
    private const int MaxCount = 100_000;
    private readonly int[] _text;
    private int _at;
    private int _depth;
    private bool _hasFailed;

    private PatternParser(string text) => _text = [.. text.EnumerateRunes().Select(rune => rune.Value)];

    private int Current => _at < _text.Length ? _text[_at] : -1;

    public static PatternNode? Parse(string text)
    {
        var parser = new PatternParser(text);
        var node = parser.ReadAlternatives();
        return parser._hasFailed || parser._at < parser._text.Length ? null : node;
    }

    private PatternNode ReadAlternatives()
    {
        if (++_depth > MaxDepth)
        {
            return Fail();
        }

        var branches = ImmutableArray.CreateBuilder<PatternNode>();
        branches.Add(ReadSequence());
        while (!_hasFailed && TryTake('|'))
        {
            branches.Add(ReadSequence());
        }

        _depth--;
        return branches.Count == 1 ? branches[0] : new PatternNode.Alternatives(branches.DrainToImmutable());
    }

    private PatternNode.Sequence ReadSequence()
    {
        var parts = ImmutableArray.CreateBuilder<PatternNode>();
        while (!_hasFailed && Current is not (-1 or '|' or ')'))
        {
            parts.Add(ReadRepeats());
        }

        return new PatternNode.Sequence(parts.DrainToImmutable());
    }

    private PatternNode ReadRepeats()
    {
        var part = ReadPart();
        if (_hasFailed || ReadCounts() is not { } counts)
        {
            return part;
        }

        _ = TryTake('?');
        var isPlain = part is PatternNode.Character or PatternNode.Sequence or PatternNode.Alternatives or PatternNode.Repeat;
        return isPlain && Current is not ('*' or '+' or '?' or '{') ? new PatternNode.Repeat(part, counts.Minimum, counts.Maximum) : Fail();
    }

    private (int Minimum, int? Maximum)? ReadCounts()
    {
        if (TryTake('*'))
        {
            return (0, null);
        }

        if (TryTake('+'))
        {
            return (1, null);
        }

        if (TryTake('?'))
        {
            return (0, 1);
        }

        return Current == '{' ? ReadBraces() : null;
    }

    private (int Minimum, int? Maximum)? ReadBraces()
    {
        _at++;
        var minimum = ReadNumber();
        var maximum = minimum;
        if (TryTake(','))
        {
            maximum = Current == '}' ? null : ReadNumber();
        }

        if (minimum is null || !TryTake('}') || maximum < minimum)
        {
            Fail();
            return null;
        }

        return (minimum.Value, maximum);
    }

    private int? ReadNumber()
    {
        var value = 0;
        var start = _at;
        while (Current is >= '0' and <= '9' && value < MaxCount)
        {
            value = (value * 10) + Current - '0';
            _at++;
        }

        if (_at == start || value >= MaxCount)
        {
            Fail();
            return null;
        }

        return value;
    }

    private PatternNode ReadPart()
    {
        var character = _text[_at++];
        return character switch
        {
            '^' => new PatternNode.Start(),
            '$' => new PatternNode.End(),
            '.' => new PatternNode.Character(CharacterSet.All),
            '(' => ReadGroup(),
            '[' => ReadClass(),
            '\\' => ReadEscape(),
            '*' or '+' or '?' or '{' => Fail(),
            _ => One(character),
        };
    }

    private PatternNode ReadGroup()
    {
        var look = ReadGroupKind();
        var body = ReadAlternatives();
        if (!TryTake(')'))
        {
            return Fail();
        }

        return look is { } isNegative ? new PatternNode.Look(body, isNegative) : body;
    }

    /// <summary>For a lookahead, whether it is negative; null for a plain group.</summary>
    private bool? ReadGroupKind()
    {
        if (!TryTake('?') || TryTake(':'))
        {
            return null;
        }

        if (TryTake('='))
        {
            return false;
        }

        if (TryTake('!'))
        {
            return true;
        }

        SkipGroupName();
        return null;
    }

    private void SkipGroupName()
    {
        if (!TryTake('<') || Current is '=' or '!')
        {
            Fail();
            return;
        }

        while (Current is not (-1 or '>'))
        {
            _at++;
        }

        _at++;
    }

    private PatternNode ReadEscape()
    {
        if (Current is 'b' or 'B')
        {
            return new PatternNode.Boundary(_text[_at++] == 'B');
        }

        if (Current is (>= '1' and <= '9') or 'k')
        {
            return Fail();
        }

        return ReadClassEscape() is { } set ? new PatternNode.Character(set) : One(ReadCharacterEscape());
    }

    /// <summary>A class such as <c>\d</c>; null when the escape stands for one character.</summary>
    private CharacterSet? ReadClassEscape()
    {
        CharacterSet? set = Current switch
        {
            'd' => CharacterSet.Digits,
            'D' => CharacterSet.Digits.Complement(),
            'w' => CharacterSet.Words,
            'W' => CharacterSet.Words.Complement(),
            's' => CharacterSet.Spaces,
            'S' => CharacterSet.Spaces.Complement(),
            _ => null,
        };
        if (set is not null)
        {
            _at++;
            return set;
        }

        return Current is 'p' or 'P' ? ReadProperty() : null;
    }

    private CharacterSet ReadProperty()
    {
        var isNegative = _text[_at++] == 'P';
        var end = Array.IndexOf(_text, '}', Math.Min(_at, _text.Length));
        if (Current != '{' || end < 0)
        {
            Fail();
            return CharacterSet.All;
        }

        var name = string.Concat(_text[(_at + 1)..end].Select(char.ConvertFromUtf32));
        _at = end + 1;
        if (UnicodeProperty.Find(name) is not { } set)
        {
            Fail();
            return CharacterSet.All;
        }

        return isNegative ? set.Complement() : set;
    }

    private int ReadCharacterEscape()
    {
        var character = Current;
        _at++;
        return character switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'f' => '\f',
            'v' => '\v',
            '0' when Current is not (>= '0' and <= '9') => 0,
            'x' => ReadHex(2),
            'u' => ReadUnicode(),
            'c' => ReadControl(),
            -1 or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') => FailCharacter(),
            _ => character,
        };
    }

    private int ReadControl() => Current is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') ? _text[_at++] % 32 : FailCharacter();

    private int ReadUnicode()
    {
        if (TryTake('{'))
        {
            var start = _at;
            while (Current is not (-1 or '}') && _at - start < 8)
            {
                _at++;
            }

            var digits = _at - start;
            _at = start;
            var value = ReadHex(digits);
            return TryTake('}') && value <= CharacterSet.Last ? value : FailCharacter();
        }

        var high = ReadHex(4);
        if (high is < 0xD800 or > 0xDBFF)
        {
            return high;
        }

        var isPair = TryTake('\\') && TryTake('u');
        var low = isPair ? ReadHex(4) : 0;
        return low is >= 0xDC00 and <= 0xDFFF ? char.ConvertToUtf32((char)high, (char)low) : FailCharacter();
    }

    private int ReadHex(int count)
    {
        if (count == 0 || _at + count > _text.Length)
        {
            return FailCharacter();
        }

        var digits = string.Concat(_text[_at..(_at + count)].Select(char.ConvertFromUtf32));
        _at += count;
        return int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && value >= 0 ? value : FailCharacter();
    }

    private PatternNode ReadClass()
    {
        var isNegative = TryTake('^');
        var ranges = new List<CharacterRange>();
        while (!_hasFailed && Current is not (-1 or ']'))
        {
            ReadClassPart(ranges);
        }

        if (!TryTake(']'))
        {
            return Fail();
        }

        var set = CharacterSet.Of(ranges);
        return new PatternNode.Character(isNegative ? set.Complement() : set);
    }

    private void ReadClassPart(List<CharacterRange> ranges)
    {
        var from = ReadClassAtom(ranges);
        if (Current != '-' || _at + 1 >= _text.Length || _text[_at + 1] == ']')
        {
            Add(ranges, from, from);
            return;
        }

        _at++;
        var to = ReadClassAtom(ranges);
        if (from is null || to is null)
        {
            Add(ranges, from, from);
            Add(ranges, '-', '-');
            Add(ranges, to, to);
        }
        else if (to < from)
        {
            Fail();
        }
        else
        {
            Add(ranges, from, to);
        }
    }

    /// <summary>A character, or null when a class such as <c>\d</c> was added.</summary>
    private int? ReadClassAtom(List<CharacterRange> ranges)
    {
        if (!TryTake('\\'))
        {
            return _text[_at++];
        }

        if (TryTake('b'))
        {
            return '\b';
        }

        if (ReadClassEscape() is { } set)
        {
            ranges.AddRange(set.Ranges);
            return null;
        }

        return ReadCharacterEscape();
    }

    private static void Add(List<CharacterRange> ranges, int? from, int? to)
    {
        if (from is { } low && to is { } high)
        {
            ranges.Add(new CharacterRange(low, high));
        }
    }

    private static PatternNode.Character One(int character) => new(CharacterSet.Of(new CharacterRange(character, character)));

    private bool TryTake(int character)
    {
        var isThere = Current == character;
        _at += isThere ? 1 : 0;
        return isThere;
    }

    private PatternNode.Sequence Fail()
    {
        _hasFailed = true;
        return new PatternNode.Sequence([]);
    }

    private int FailCharacter()
    {
        Fail();
        return 0;
    }
}
