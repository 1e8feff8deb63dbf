namespace SchemaGate.Engine.Contracts.Patterns;

/// <summary>Matches what no <see cref="Automaton"/> is built for (lookaheads, word boundaries) by backtracking, up to a number of steps.</summary>
internal sealed class Matcher
{
    private const int MaxSteps = 20_000;
    private const int MaxLength = 400;
    private const int MaxDepth = 2_000;
    private readonly int[] _text;
    private int _steps;
    private int _depth;

    private Matcher(string text) => _text = [.. text.EnumerateRunes().Select(rune => rune.Value)];

    /// <summary>Null when the text is too long or the search takes too many steps.</summary>
    public static bool? IsMatch(PatternNode pattern, string text)
    {
        if (text.Length > MaxLength)
        {
            return null;
        }

        var matcher = new Matcher(text);
        for (var start = 0; start <= matcher._text.Length; start++)
        {
            if (matcher.Match(pattern, start, _ => true))
            {
                return matcher._steps > MaxSteps ? null : true;
            }
        }

        return matcher._steps > MaxSteps ? null : false;
    }

    private bool Match(PatternNode node, int at, Func<int, bool> then)
    {
        if (++_steps > MaxSteps || _depth > MaxDepth)
        {
            _steps = MaxSteps + 1;
            return false;
        }

        _depth++;
        var isMatch = MatchNode(node, at, then);
        _depth--;
        return isMatch;
    }

    private bool MatchNode(PatternNode node, int at, Func<int, bool> then) =>
        node switch
        {
            PatternNode.Character character => at < _text.Length && character.Set.Contains(_text[at]) && then(at + 1),
            PatternNode.Sequence sequence => MatchSequence(sequence, 0, at, then),
            PatternNode.Alternatives alternatives => alternatives.Branches.Any(branch => Match(branch, at, then)),
            PatternNode.Repeat repeat => MatchRepeat(repeat, 0, at, then),
            PatternNode.Start => at == 0 && then(at),
            PatternNode.End => at == _text.Length && then(at),
            PatternNode.Boundary boundary => (IsWord(at - 1) != IsWord(at)) != boundary.IsNegative && then(at),
            PatternNode.Look look => Match(look.Body, at, _ => true) != look.IsNegative && then(at),
            _ => false,
        };

    private bool MatchSequence(PatternNode.Sequence sequence, int index, int at, Func<int, bool> then) =>
        index == sequence.Parts.Length ? then(at) : Match(sequence.Parts[index], at, next => MatchSequence(sequence, index + 1, next, then));

    private bool MatchRepeat(PatternNode.Repeat repeat, int count, int at, Func<int, bool> then)
    {
        var mayRepeat = repeat.Maximum is null || count < repeat.Maximum;
        if (mayRepeat && Match(repeat.Body, at, next => (next > at || count < repeat.Minimum) && MatchRepeat(repeat, count + 1, next, then)))
        {
            return true;
        }

        return count >= repeat.Minimum && then(at);
    }

    private bool IsWord(int at) => at >= 0 && at < _text.Length && CharacterSet.Words.Contains(_text[at]);
}
