namespace SchemaGate.Canary.Hosting;

/// <summary>A platform did not do or could not tell what it was asked. It says nothing about the health of a revision.</summary>
public sealed class PlatformException(FaultKind kind, string message, TimeSpan? retryAfter = null, Exception? inner = null) : Exception(message, inner)
{
    public FaultKind Kind { get; } = kind;

    /// <summary>How long the platform asks to wait before the next try; null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;

    public PlatformFault AsFault() => new(Kind, Message, RetryAfter);
}
