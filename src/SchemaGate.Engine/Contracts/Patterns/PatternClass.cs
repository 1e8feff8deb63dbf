namespace SchemaGate.Engine.Contracts.Patterns;

/// <summary>Reads a class in brackets: <c>[a-z\d]</c>, <c>[^/]</c>.</summary>
/// <param name="text">Stands behind the opening bracket.</param>
internal sealed class PatternClass(PatternText text)
{
    private readonly List<CharacterRange> _ranges = [];

    /// <summary>The class; null when it has no end.</summary>
    public CharacterSet? Read()
    {
        var isNegative = text.TryTake('^');
        while (!text.HasFailed && text.Current is not (PatternText.End or ']'))
        {
            ReadPart();
        }

        if (!text.TryTake(']'))
        {
            return null;
        }

        var set = CharacterSet.Of(_ranges);
        return isNegative ? set.Complement() : set;
    }

    private void ReadPart()
    {
        var from = ReadAtom();
        if (text.Current != '-' || text.Next is PatternText.End or ']')
        {
            Add(from, from);
            return;
        }

        text.Skip();
        AddRange(from, ReadAtom());
    }

    /// <summary>Beside a class such as <c>\d</c> a hyphen is itself.</summary>
    private void AddRange(int? from, int? to)
    {
        if (from is null || to is null)
        {
            Add(from, from);
            Add('-', '-');
            Add(to, to);
        }
        else if (to < from)
        {
            text.Fail();
        }
        else
        {
            Add(from, to);
        }
    }

    /// <summary>A character, or null when a class such as <c>\d</c> was added.</summary>
    private int? ReadAtom()
    {
        if (!text.TryTake('\\'))
        {
            return text.Take();
        }

        if (text.TryTake('b'))
        {
            return '\b';
        }

        if (PatternEscapes.ReadClass(text) is { } set)
        {
            _ranges.AddRange(set.Ranges);
            return null;
        }

        return PatternEscapes.ReadCharacter(text);
    }

    private void Add(int? from, int? to)
    {
        if (from is { } low && to is { } high)
        {
            _ranges.Add(new CharacterRange(low, high));
        }
    }
}
