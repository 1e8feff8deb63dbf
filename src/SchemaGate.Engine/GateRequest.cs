using SchemaGate.Engine.Policy;
using SchemaGate.Engine.Policy.Suppressions;

namespace SchemaGate.Engine;

/// <summary>Everything that a run of the gate depends on. The same request gives the same result, byte for byte.</summary>
public sealed record GateRequest
{
    /// <summary>The contract that clients hold; null when there was no such document: all of it is new.</summary>
    public required DocumentInput? Old { get; init; }

    /// <summary>The contract that is to replace it; null when there is no such document any more.</summary>
    public required DocumentInput? New { get; init; }

    /// <summary>What the team decided: what fails, what counts, how heavy.</summary>
    public GatePolicy Policy { get; init; } = GatePolicy.Default;

    /// <summary>The document's name within a run over many, by which suppressions name it; null for the new document's, or else the old one's.</summary>
    public string? Document { get; init; }

    /// <summary>The findings that the team accepts.</summary>
    public SuppressionList Suppressions { get; init; } = SuppressionList.None;

    /// <summary>The day against which sunset dates and the last days of suppressions are judged.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>How large and deep a document may be.</summary>
    public ReadLimits Limits { get; init; } = new();

    /// <summary>True when other requests run at the same time: the two documents are then read one after the other.</summary>
    public bool IsOneOfMany { get; init; }
}
