using System.Text;

namespace SchemaGate.Engine.Contracts.Patterns;

/// <summary>Looks for a shortest text of one language that is not in another, breadth first over the product of their automata.</summary>
internal sealed class LanguageSearch
{
    private const int MaxStates = 6_000;
    private const int MaxCounted = 2_000;
    private const int MaxAutomata = 200;
    private readonly Language _inside;
    private readonly Language[] _outside;
    private readonly Automaton[] _automata;
    private readonly List<int> _letters;
    private readonly int[][] _classes;
    private readonly int _cap;
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);
    private readonly List<(DfaState[] States, int Length, int Parent, int Letter)> _open = [];

    private LanguageSearch(Language inside, Language[] outside)
    {
        _inside = inside;
        _outside = outside;
        _automata = [.. inside.Automata, .. outside.SelectMany(language => language.Automata)];
        var alphabet = new Alphabet([.. _automata.SelectMany(automaton => automaton.Sets).Distinct()]);
        _letters = [.. alphabet.Representatives.Where(letter => letter >= 0).OrderBy(Rank)];
        _classes = [.. _automata.Select(automaton => _letters.Select(automaton.Alphabet.ClassOf).ToArray())];
        _cap = (int)Math.Min(MaxCounted, outside.Aggregate(Reach(inside.Length), (reach, language) => Math.Max(reach, Reach(language.Length))));
    }

    /// <summary>True when a pattern accepts every text.</summary>
    public static bool IsEverything(Automaton automaton) =>
        automaton.Start.IsAll || Find(Language.Everything, new Language([automaton], LengthRange.Any)).IsNone;

    /// <summary>A shortest text of one language that none of the others holds.</summary>
    public static SearchOutcome Find(Language inside, params Language[] outside)
    {
        var isCounted = Reach(inside.Length) <= MaxCounted && outside.All(language => Reach(language.Length) <= MaxCounted)
            && inside.Automata.Length + outside.Sum(language => (long)language.Automata.Length) <= MaxAutomata;
        return inside.Length.IsEmpty ? new SearchOutcome(true, null, 0) : isCounted ? new LanguageSearch(inside, outside).Run() : default;
    }

    private static long Reach(LengthRange range) => Math.Max(range.Minimum, range.Maximum + 1 ?? 0);

    private static int Rank(int letter) => letter switch
    {
        >= 'a' and <= 'z' => letter - 'a',
        >= '0' and <= '9' => 100 + letter,
        >= 'A' and <= 'Z' => 200 + letter,
        > ' ' and < 0x7F => 400 + letter,
        _ => 1_000 + letter,
    };

    private SearchOutcome Run()
    {
        Enter([.. _automata.Select(automaton => automaton.Start)], 0, -1, 0);
        for (var at = 0; at < _open.Count; at++)
        {
            var (states, length, _, _) = _open[at];
            if (IsFound(states, length))
            {
                return new SearchOutcome(false, TextOf(at), _open.Count);
            }

            if (_open.Count > MaxStates || _automata.Any(automaton => automaton.IsTooLarge))
            {
                return new SearchOutcome(false, null, _open.Count);
            }

            Expand(at, states, length);
        }

        return new SearchOutcome(true, null, _open.Count);
    }

    private void Expand(int at, DfaState[] states, int length)
    {
        for (var letter = 0; letter < _letters.Count; letter++)
        {
            var next = new DfaState[states.Length];
            for (var index = 0; index < states.Length; index++)
            {
                next[index] = _automata[index].Step(states[index], _classes[index][letter]);
            }

            Enter(next, Math.Min(length + 1, _cap), at, _letters[letter]);
        }
    }

    private void Enter(DfaState[] states, int length, int parent, int letter)
    {
        if (IsHopeless(states, length))
        {
            return;
        }

        var key = string.Create(states.Length + 1, (states, length), static (span, from) =>
        {
            span[0] = (char)from.length;
            for (var index = 0; index < from.states.Length; index++)
            {
                span[index + 1] = (char)from.states[index].Number;
            }
        });
        if (_seen.TryAdd(key, _open.Count))
        {
            _open.Add((states, length, parent, letter));
        }
    }

    private bool IsHopeless(DfaState[] states, int length)
    {
        for (var index = 0; index < _inside.Automata.Length; index++)
        {
            if (states[index].IsDead)
            {
                return true;
            }
        }

        return length > (_inside.Length.Maximum ?? long.MaxValue);
    }

    private bool IsFound(DfaState[] states, int length)
    {
        var count = _inside.Automata.Length;
        if (!IsIn(_inside, states.AsSpan(0, count), length))
        {
            return false;
        }

        foreach (var language in _outside)
        {
            if (IsIn(language, states.AsSpan(count, language.Automata.Length), length))
            {
                return false;
            }

            count += language.Automata.Length;
        }

        return true;
    }

    private static bool IsIn(Language language, ReadOnlySpan<DfaState> states, int length)
    {
        foreach (var state in states)
        {
            if (!state.IsAccepting)
            {
                return false;
            }
        }

        return language.Length.Contains(length);
    }

    private string TextOf(int at)
    {
        var letters = new List<int>();
        for (; _open[at].Parent >= 0; at = _open[at].Parent)
        {
            letters.Add(_open[at].Letter);
        }

        letters.Reverse();
        var text = new StringBuilder();
        foreach (var letter in letters)
        {
            text.Append(char.ConvertFromUtf32(letter));
        }

        return text.ToString();
    }
}
