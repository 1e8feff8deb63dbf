namespace SchemaGate.Engine.Contracts.Patterns;

/// <summary>What a state of a nondeterministic automaton does.</summary>
internal enum NfaStateKind : byte
{
    /// <summary>Moves to each next state without reading.</summary>
    Split,

    /// <summary>Reads a character.</summary>
    Read,

    /// <summary>Moves on at the start of the text only.</summary>
    AtStart,

    /// <summary>Moves on at the end of the text only.</summary>
    AtEnd,

    /// <summary>The text matches, whatever follows.</summary>
    Accept,
}
