namespace SchemaGate.Dashboard.Api;

/// <summary>Who wants something, and why.</summary>
internal sealed record ControlQuestion
{
    public required string Actor { get; init; }

    public required string Reason { get; init; }

    /// <summary>True when both are there and not too long.</summary>
    public bool IsComplete => Actor.Trim().Length is > 0 and <= 100 && Reason.Trim().Length is > 0 and <= 300;
}
