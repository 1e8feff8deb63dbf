namespace SchemaGate.Engine.Contracts.Patterns;

/// <summary>Reads what follows a backslash: a class such as <c>\d</c> or <c>\p{L}</c>, or one character.</summary>
internal static class PatternEscapes
{
    private const int MostDigits = 8;

    /// <summary>A class; null, with nothing read, when the escape stands for one character.</summary>
    public static CharacterSet? ReadClass(PatternText text)
    {
        CharacterSet? set = text.Current switch
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
            text.Skip();
            return set;
        }

        return text.Current is 'p' or 'P' ? ReadProperty(text) : null;
    }

    public static int ReadCharacter(PatternText text)
    {
        var character = text.Current;
        text.Skip();
        return character switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'f' => '\f',
            'v' => '\v',
            '0' when text.Current is not (>= '0' and <= '9') => 0,
            'x' => text.TakeHex(2),
            'u' => ReadUnicode(text),
            'c' => ReadControl(text),
            PatternText.End or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') => text.Fail(),
            _ => character,
        };
    }

    private static CharacterSet ReadProperty(PatternText text)
    {
        var isNegative = text.Take() == 'P';
        if (text.TryTake('{') && text.TakeUntil('}') is { } name && UnicodeProperty.Find(name) is { } set)
        {
            return isNegative ? set.Complement() : set;
        }

        text.Fail();
        return CharacterSet.All;
    }

    private static int ReadControl(PatternText text) => text.Current is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') ? text.Take() % 32 : text.Fail();

    private static int ReadUnicode(PatternText text)
    {
        if (text.TryTake('{'))
        {
            return ReadBraces(text);
        }

        var high = text.TakeHex(4);
        if (high is < 0xD800 or > 0xDBFF)
        {
            return high;
        }

        var isPair = text.TryTake('\\') && text.TryTake('u');
        var low = isPair ? text.TakeHex(4) : 0;
        return low is >= 0xDC00 and <= 0xDFFF ? char.ConvertToUtf32((char)high, (char)low) : text.Fail();
    }

    private static int ReadBraces(PatternText text)
    {
        var digits = new PatternText(text.TakeUntil('}') ?? string.Empty);
        var value = digits.Length <= MostDigits ? digits.TakeHex(digits.Length) : digits.Fail();
        return !digits.HasFailed && value <= CharacterSet.Last ? value : text.Fail();
    }
}
