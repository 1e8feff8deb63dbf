using SchemaGate.Engine.Policy;

namespace SchemaGate.Engine;

/// <summary>Everything that a run of the gate depends on. The same request gives the same result, byte for byte.</summary>
public sealed record GateRequest
{
    /// <summary>The contract that clients hold.</summary>
    public required DocumentInput Old { get; init; }

    /// <summary>The contract that is to replace it.</summary>
    public required DocumentInput New { get; init; }

    /// <summary>What the team decided: what fails, what counts, how heavy.</summary>
    public GatePolicy Policy { get; init; } = GatePolicy.Default;

    /// <summary>The day against which sunset dates are judged.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>How large and deep a document may be.</summary>
    public ReadLimits Limits { get; init; } = new();
}
