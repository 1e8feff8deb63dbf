using System.Buffers;

namespace SchemaGate.Engine.Contracts.Patterns;

/// <summary>A pattern of a schema.</summary>
internal sealed class Pattern
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\u2028\u2029");
    private readonly string _text;
    private readonly PatternNode? _node;

    /// <param name="text">The pattern as written.</param>
    /// <param name="hasAutomaton">False to match by backtracking only, which is cheap to prepare and cannot compare.</param>
    public Pattern(string text, bool hasAutomaton = true)
    {
        _text = text;
        _node = text.Length > MaxLength ? null : PatternParser.Parse(text);
        Automaton = hasAutomaton && _node is not null && NfaBuilder.Build(_node) is { } states ? new Automaton(states) : null;
        IsTrivial = Automaton is not null && LanguageSearch.IsEverything(Automaton);
    }

    /// <summary>Null when the pattern is not regular as far as we read it.</summary>
    public Automaton? Automaton { get; }

    /// <summary>True when every text matches.</summary>
    public bool IsTrivial { get; }

    /// <summary>How many states were needed to read it.</summary>
    public int Cost => 1 + (Automaton?.Size ?? 0);

    private static int MaxLength => 4_000;

    /// <summary>Null when it cannot be told.</summary>
    public bool? IsMatch(string text)
    {
        if (_text.Contains('.', StringComparison.Ordinal) && text.AsSpan().ContainsAny(LineEnds) && !IsTrivial)
        {
            return null;
        }

        return Automaton is not null ? Automaton.Accepts(text) : _node is not null ? Matcher.IsMatch(_node, text) : null;
    }
}
