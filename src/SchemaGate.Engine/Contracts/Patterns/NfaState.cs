using System.Collections.Immutable;

namespace SchemaGate.Engine.Contracts.Patterns;

/// <summary>A state of a nondeterministic automaton: reads one character of <see cref="Set"/>, or moves on at once.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Set">The characters it reads, for <see cref="NfaStateKind.Read"/>.</param>
/// <param name="Next">The states after it.</param>
internal readonly record struct NfaState(NfaStateKind Kind, CharacterSet? Set, ImmutableArray<int> Next);
