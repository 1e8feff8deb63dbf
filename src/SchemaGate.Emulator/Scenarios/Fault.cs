using Grpc.Core;

namespace SchemaGate.Emulator.Scenarios;

/// <summary>Something that goes wrong with a call.</summary>
public sealed record Fault
{
    /// <summary>Name of the method, such as <c>UpdateService</c>.</summary>
    public required string Rpc { get; init; }

    public FaultEffect Effect { get; init; }

    public StatusCode Code { get; init; } = StatusCode.Unavailable;

    /// <summary>The message of the error; null for one that fits the code.</summary>
    public string? Message { get; init; }

    /// <summary>It strikes every n-th of the calls that it could strike; 1 strikes each.</summary>
    public int Every { get; init; } = 1;

    /// <summary>How many calls it strikes at most; null for no limit.</summary>
    public int? Times { get; init; }

    /// <summary>Begin, counted from the first shift of traffic; null strikes before it, too.</summary>
    public TimeSpan? From { get; init; }

    /// <summary>End, counted from the first shift of traffic; null for no end.</summary>
    public TimeSpan? Until { get; init; }

    /// <summary>How long the answer asks to wait before the next try; null when it does not say.</summary>
    public TimeSpan? RetryDelay { get; init; }
}
