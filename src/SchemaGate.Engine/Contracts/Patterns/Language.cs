using System.Collections.Immutable;

namespace SchemaGate.Engine.Contracts.Patterns;

/// <summary>The texts that all of some automata accept and whose length lies in a range.</summary>
internal sealed record Language(ImmutableArray<Automaton> Automata, LengthRange Length)
{
    public static Language Everything { get; } = new([], LengthRange.Any);
}
