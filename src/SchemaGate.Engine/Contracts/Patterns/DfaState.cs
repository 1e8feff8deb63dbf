namespace SchemaGate.Engine.Contracts.Patterns;

/// <summary>A state of a deterministic automaton, built when it is first reached.</summary>
/// <param name="number">Its number within its automaton.</param>
/// <param name="members">The nondeterministic states it stands for, ascending.</param>
/// <param name="isAccepting">True when a text that ends here matches.</param>
/// <param name="classes">How many classes of characters there are.</param>
internal sealed class DfaState(int number, int[] members, bool isAccepting, int classes)
{
    public int Number { get; } = number;

    public int[] Members { get; } = members;

    public bool IsAccepting { get; } = isAccepting;

    /// <summary>True when every text from here on matches.</summary>
    public bool IsAll => Members is [0];

    /// <summary>True when no text from here on matches.</summary>
    public bool IsDead => Members is [];

    /// <summary>The states after this one by class of the next character; null where not built yet.</summary>
    public DfaState?[] Next { get; } = new DfaState?[classes];
}
