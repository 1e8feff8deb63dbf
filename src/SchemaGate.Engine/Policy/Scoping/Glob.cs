using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Policy.Scoping;

/// <summary>
/// A pattern in which <c>?</c> is one character, <c>*</c> any characters but a slash, and <c>**</c> any characters. A closing <c>/**</c>
/// takes in the path before it. Names in braces do not count. The cost is bounded by the product of the lengths.
/// </summary>
internal sealed class Glob(string pattern)
{
    private const string Subtree = "/**";
    private readonly string _pattern = new PathTemplate(pattern).Normalised;

    public bool Matches(string text)
    {
        var normalised = new PathTemplate(text).Normalised;
        return Matches(_pattern, normalised)
            || (_pattern.EndsWith(Subtree, StringComparison.Ordinal) && Matches(_pattern[..^Subtree.Length], normalised));
    }

    /// <summary>Keeps for each prefix of the text whether the pattern read so far fits it.</summary>
    private static bool Matches(string pattern, string text)
    {
        var fits = new bool[text.Length + 1];
        fits[0] = true;
        for (var at = 0; at < pattern.Length; at++)
        {
            var isDeep = pattern[at] == '*' && at + 1 < pattern.Length && pattern[at + 1] == '*';
            fits = pattern[at] == '*' ? AfterStar(fits, text, isDeep) : AfterCharacter(fits, text, pattern[at]);
            at += isDeep ? 1 : 0;
        }

        return fits[^1];
    }

    private static bool[] AfterStar(bool[] fits, string text, bool isDeep)
    {
        var next = (bool[])fits.Clone();
        for (var length = 1; length <= text.Length; length++)
        {
            next[length] |= next[length - 1] && (isDeep || text[length - 1] != '/');
        }

        return next;
    }

    private static bool[] AfterCharacter(bool[] fits, string text, char expected)
    {
        var next = new bool[fits.Length];
        for (var length = 1; length <= text.Length; length++)
        {
            next[length] = fits[length - 1] && (expected == text[length - 1] || (expected == '?' && text[length - 1] != '/'));
        }

        return next;
    }
}
