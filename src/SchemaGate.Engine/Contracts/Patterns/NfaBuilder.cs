using System.Collections.Immutable;

namespace SchemaGate.Engine.Contracts.Patterns;

/// <summary>Builds the automaton of an unanchored search, from the end to the start (Thompson's construction).</summary>
internal sealed class NfaBuilder
{
    private const int MaxStates = 12_000;
    private const int MaxSets = 200;
    private readonly List<NfaState> _states = [];
    private bool _hasFailed;

    /// <summary>The states, the accepting one first and the entry last; null when the pattern is not regular as built here, or too large.</summary>
    public static ImmutableArray<NfaState>? Build(PatternNode pattern)
    {
        var builder = new NfaBuilder();
        builder.Add(NfaStateKind.Accept);
        var entry = builder.Build(pattern, 0);
        var skip = builder.Add(NfaStateKind.Read, CharacterSet.All);
        var search = builder.Add(NfaStateKind.Split, null, entry, skip);
        builder._states[skip] = builder._states[skip] with { Next = [search] };
        return builder._hasFailed || builder.CountSets() > MaxSets ? null : [.. builder._states];
    }

    private int CountSets() => _states.Where(state => state.Set is not null).Select(state => state.Set).Distinct().Count();

    private int Build(PatternNode node, int next)
    {
        if (_states.Count > MaxStates)
        {
            _hasFailed = true;
        }

        return _hasFailed ? next : node switch
        {
            PatternNode.Character character => Add(NfaStateKind.Read, character.Set, next),
            PatternNode.Sequence sequence => BuildSequence(sequence, next),
            PatternNode.Alternatives alternatives => BuildAlternatives(alternatives, next),
            PatternNode.Repeat repeat => BuildRepeat(repeat, next),
            PatternNode.Start => Add(NfaStateKind.AtStart, null, next),
            PatternNode.End => Add(NfaStateKind.AtEnd, null, next),
            _ => Fail(next),
        };
    }

    private int BuildSequence(PatternNode.Sequence sequence, int next)
    {
        for (var index = sequence.Parts.Length - 1; index >= 0; index--)
        {
            next = Build(sequence.Parts[index], next);
        }

        return next;
    }

    private int BuildAlternatives(PatternNode.Alternatives alternatives, int next)
    {
        return Add(NfaStateKind.Split, null, [.. alternatives.Branches.Select(branch => Build(branch, next))]);
    }

    private int BuildRepeat(PatternNode.Repeat repeat, int next)
    {
        var entry = repeat.Maximum is { } maximum ? BuildOptional(repeat, maximum - repeat.Minimum, next) : BuildLoop(repeat, next);
        for (var count = 0; count < repeat.Minimum && !_hasFailed; count++)
        {
            entry = Build(repeat.Body, entry);
        }

        return entry;
    }

    private int BuildOptional(PatternNode.Repeat repeat, int times, int next)
    {
        var entry = next;
        for (var count = 0; count < times && !_hasFailed; count++)
        {
            entry = Add(NfaStateKind.Split, null, Build(repeat.Body, entry), next);
        }

        return entry;
    }

    private int BuildLoop(PatternNode.Repeat repeat, int next)
    {
        var loop = Add(NfaStateKind.Split, null, next);
        var body = Build(repeat.Body, loop);
        _states[loop] = _states[loop] with { Next = [body, next] };
        return loop;
    }

    private int Fail(int next)
    {
        _hasFailed = true;
        return next;
    }

    private int Add(NfaStateKind kind, CharacterSet? set = null, params int[] next)
    {
        _states.Add(new NfaState(kind, set, [.. next]));
        return _states.Count - 1;
    }
}
