namespace SchemaGate.Ledger;

/// <summary>A ledger could not be opened, written or read. The message is one sentence, and what to do next.</summary>
/// <param name="message">For a person.</param>
/// <param name="isPassing">True when the same call may succeed a moment later.</param>
/// <param name="inner">What went wrong below.</param>
public sealed class LedgerException(string message, bool isPassing = false, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>True when the same call may succeed a moment later.</summary>
    public bool IsPassing { get; } = isPassing;
}
