namespace SchemaGate.Canary.Hosting;

/// <summary>What a <see cref="PlatformException"/> says, as data.</summary>
public sealed record PlatformFault(FaultKind Kind, string Message, TimeSpan? RetryAfter = null)
{
    public override string ToString() => $"{Kind}: {Message}";
}
