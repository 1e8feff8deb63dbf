namespace SchemaGate.Engine.Policy.Suppressions;

/// <summary>
/// Text with wildcards: <c>*</c> stands for any characters but slash and space, also none; <c>**</c> for any characters at all.
/// A backslash before an asterisk or another backslash takes its meaning away. Upper and lower case differ.
/// </summary>
internal sealed class WildcardPattern
{
    private readonly List<(Wildcard Kind, char Character)> _tokens = [];

    public WildcardPattern(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var next = at + 1 < text.Length ? text[at + 1] : '\0';
            var kind = text[at] != '*' ? Wildcard.None : next == '*' ? Wildcard.Any : Wildcard.Segment;
            var isPair = kind == Wildcard.Any || (text[at] == '\\' && next is '*' or '\\');
            at += isPair ? 1 : 0;
            _tokens.Add((kind, text[at]));
        }
    }

    /// <summary>The pattern that matches this text alone.</summary>
    public static string Escape(string text) =>
        text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("*", @"\*", StringComparison.Ordinal);

    /// <summary>Takes time in proportion to the lengths of both, whatever the pattern.</summary>
    public bool Matches(string text) => Reach(text)[^1];

    /// <summary>True when a text that begins so can match.</summary>
    public bool MatchesStart(string start) => Reach(start).Contains(true);

    private bool[] Reach(string text)
    {
        var reached = new bool[_tokens.Count + 1];
        reached[0] = true;
        SkipWildcards(reached);
        foreach (var character in text)
        {
            Advance(reached, character);
        }

        return reached;
    }

    /// <summary>From the end, so that each place is read before it is written.</summary>
    private void Advance(bool[] reached, char character)
    {
        for (var at = _tokens.Count; at >= 0; at--)
        {
            reached[at] = (at < _tokens.Count && reached[at] && Stays(_tokens[at].Kind, character))
                || (at > 0 && reached[at - 1] && _tokens[at - 1] == (Wildcard.None, character));
        }

        SkipWildcards(reached);
    }

    private static bool Stays(Wildcard kind, char character) =>
        kind == Wildcard.Any || (kind == Wildcard.Segment && character is not ('/' or ' '));

    private void SkipWildcards(bool[] reached)
    {
        for (var at = 0; at < _tokens.Count; at++)
        {
            reached[at + 1] |= reached[at] && _tokens[at].Kind != Wildcard.None;
        }
    }
}
