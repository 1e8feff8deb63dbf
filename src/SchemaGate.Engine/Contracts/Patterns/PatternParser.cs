using System.Collections.Immutable;

namespace SchemaGate.Engine.Contracts.Patterns;

/// <summary>
/// Reads an ECMA-262 regular expression (with the <c>u</c> flag, as JSON Schema recommends). What is not supported (back
/// references, lookbehind, some properties) or not well formed gives null.
/// </summary>
internal sealed class PatternParser
{
    private const int MaxDepth = 100;
    private readonly PatternText _text;
    private int _depth;

    private PatternParser(PatternText text) => _text = text;

    public static PatternNode? Parse(string pattern)
    {
        var text = new PatternText(pattern);
        var node = new PatternParser(text).ReadAlternatives();
        return text.HasFailed || !text.IsAtEnd ? null : node;
    }

    private PatternNode ReadAlternatives()
    {
        if (++_depth > MaxDepth)
        {
            return Fail();
        }

        var branches = ImmutableArray.CreateBuilder<PatternNode>();
        branches.Add(ReadSequence());
        while (!_text.HasFailed && _text.TryTake('|'))
        {
            branches.Add(ReadSequence());
        }

        _depth--;
        return branches.Count == 1 ? branches[0] : new PatternNode.Alternatives(branches.DrainToImmutable());
    }

    private PatternNode.Sequence ReadSequence()
    {
        var parts = ImmutableArray.CreateBuilder<PatternNode>();
        while (!_text.HasFailed && _text.Current is not (PatternText.End or '|' or ')'))
        {
            parts.Add(ReadRepeats());
        }

        return new PatternNode.Sequence(parts.DrainToImmutable());
    }

    private PatternNode ReadRepeats()
    {
        var part = ReadPart();
        if (_text.HasFailed || PatternCounts.Read(_text) is not { } counts)
        {
            return part;
        }

        _ = _text.TryTake('?');
        var isPlain = part is PatternNode.Character or PatternNode.Sequence or PatternNode.Alternatives or PatternNode.Repeat;
        return isPlain && _text.Current is not ('*' or '+' or '?' or '{') ? new PatternNode.Repeat(part, counts.Minimum, counts.Maximum) : Fail();
    }

    private PatternNode ReadPart()
    {
        var character = _text.Take();
        return character switch
        {
            '^' => new PatternNode.Start(),
            '$' => new PatternNode.End(),
            '.' => new PatternNode.Character(CharacterSet.All),
            '(' => ReadGroup(),
            '[' => new PatternClass(_text).Read() is { } set ? new PatternNode.Character(set) : Fail(),
            '\\' => ReadEscape(),
            '*' or '+' or '?' or '{' => Fail(),
            _ => One(character),
        };
    }

    private PatternNode ReadGroup()
    {
        var look = ReadGroupKind();
        var body = ReadAlternatives();
        if (!_text.TryTake(')'))
        {
            return Fail();
        }

        return look is { } isNegative ? new PatternNode.Look(body, isNegative) : body;
    }

    /// <summary>For a lookahead, whether it is negative; null for a plain group.</summary>
    private bool? ReadGroupKind()
    {
        if (!_text.TryTake('?') || _text.TryTake(':'))
        {
            return null;
        }

        if (_text.TryTake('='))
        {
            return false;
        }

        if (_text.TryTake('!'))
        {
            return true;
        }

        SkipGroupName();
        return null;
    }

    private void SkipGroupName()
    {
        if (!_text.TryTake('<') || _text.Current is '=' or '!' || _text.TakeUntil('>') is null)
        {
            _text.Fail();
        }
    }

    private PatternNode ReadEscape()
    {
        if (_text.Current is 'b' or 'B')
        {
            return new PatternNode.Boundary(_text.Take() == 'B');
        }

        if (_text.Current is (>= '1' and <= '9') or 'k')
        {
            return Fail();
        }

        return PatternEscapes.ReadClass(_text) is { } set ? new PatternNode.Character(set) : One(PatternEscapes.ReadCharacter(_text));
    }

    private static PatternNode.Character One(int character) => new(CharacterSet.Of(new CharacterRange(character, character)));

    private PatternNode.Sequence Fail()
    {
        _text.Fail();
        return new PatternNode.Sequence([]);
    }
}
