using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace SchemaGate.Engine.Contracts.Patterns;

/// <summary>Accepts the texts in which a pattern matches somewhere; deterministic, built as far as it is used.</summary>
internal sealed class Automaton
{
    private const int MaxStates = 8_192;
    private readonly ImmutableArray<NfaState> _nfa;
    private readonly bool[] _isLive;
    private readonly Dictionary<string, DfaState> _states = new(StringComparer.Ordinal);

    public Automaton(ImmutableArray<NfaState> nfa)
    {
        _nfa = nfa;
        Sets = [.. nfa.Where(state => state.Set is not null).Select(state => state.Set!).Distinct()];
        Alphabet = new Alphabet(Sets);
        _isLive = FindLive();
        Start = Intern([nfa.Length - 1], true);
    }

    public ImmutableArray<CharacterSet> Sets { get; }

    public Alphabet Alphabet { get; }

    public DfaState Start { get; }

    /// <summary>States of both automata.</summary>
    public int Size => _nfa.Length + _states.Count;

    /// <summary>True when so many states were built that comparing is out of the question.</summary>
    public bool IsTooLarge => _states.Count >= MaxStates;

    public bool Accepts(string text)
    {
        var state = Start;
        foreach (var rune in text.EnumerateRunes())
        {
            if (state.IsAll || state.IsDead)
            {
                break;
            }

            state = Step(state, Alphabet.ClassOf(rune.Value));
        }

        return state.IsAccepting;
    }

    public DfaState Step(DfaState state, int characterClass) => state.Next[characterClass] ??= Intern(Read(state, characterClass), false);

    private List<int> Read(DfaState state, int characterClass)
    {
        var codePoint = Alphabet.Representatives[characterClass];
        var next = new List<int>();
        foreach (var member in state.Members)
        {
            var from = _nfa[member];
            if (from.Kind == NfaStateKind.Accept)
            {
                return [0];
            }

            if (from.Kind == NfaStateKind.Read && from.Set!.Contains(codePoint))
            {
                next.AddRange(from.Next);
            }
        }

        return next;
    }

    private DfaState Intern(List<int> entries, bool isStart)
    {
        var reached = Close(entries, isStart, false);
        int[] members = reached.Contains(0) ? [0] : [.. reached.Where(state => IsKept(state, isStart)).Order()];
        var key = new string(MemoryMarshal.Cast<int, char>(members)) + (isStart ? "^" : string.Empty);
        if (_states.TryGetValue(key, out var known))
        {
            return known;
        }

        var isAccepting = members is [0] || Close(entries, isStart, true).Contains(0);
        var state = new DfaState(_states.Count, members, isAccepting, Alphabet.Representatives.Length);
        if (!IsTooLarge)
        {
            _states.Add(key, state);
        }

        return state;
    }

    private bool IsKept(int state, bool isStart) => _nfa[state].Kind is NfaStateKind.Read or NfaStateKind.AtEnd && (isStart || _isLive[state]);

    private HashSet<int> Close(List<int> entries, bool isAtStart, bool isAtEnd)
    {
        var reached = new HashSet<int>(entries);
        var open = new Stack<int>(entries);
        while (open.TryPop(out var state))
        {
            var isPassed = _nfa[state].Kind switch
            {
                NfaStateKind.Split => true,
                NfaStateKind.AtStart => isAtStart,
                NfaStateKind.AtEnd => isAtEnd,
                _ => false,
            };
            foreach (var next in isPassed ? _nfa[state].Next : [])
            {
                if (reached.Add(next))
                {
                    open.Push(next);
                }
            }
        }

        return reached;
    }

    /// <summary>States that can still reach the end once a character was read, when <c>^</c> no longer holds.</summary>
    private bool[] FindLive()
    {
        var isLive = new bool[_nfa.Length];
        isLive[0] = true;
        for (var hasChanged = true; hasChanged;)
        {
            hasChanged = false;
            for (var state = 0; state < _nfa.Length; state++)
            {
                if (!isLive[state] && _nfa[state].Kind != NfaStateKind.AtStart && _nfa[state].Next.Any(next => isLive[next]))
                {
                    isLive[state] = hasChanged = true;
                }
            }
        }

        return isLive;
    }
}
