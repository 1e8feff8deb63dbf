using System.Collections.Immutable;

namespace SchemaGate.Ledger.Contracts;

/// <summary>What the check of the contract found before a rollout. Its size is bounded: the heaviest findings are kept, and all are counted.</summary>
public sealed record RecordedContract
{
    /// <summary>No more findings are kept.</summary>
    public const int MostFindings = 50;

    public required ContractVerdict Verdict { get; init; }

    /// <summary>New documents that are valid OpenAPI.</summary>
    public int Valid { get; init; }

    /// <summary>New documents that are not, or that cannot be read.</summary>
    public int Invalid { get; init; }

    /// <summary>Findings that break clients.</summary>
    public int Breaking { get; init; }

    /// <summary>Findings that may break clients.</summary>
    public int Warnings { get; init; }

    /// <summary>Findings that break nobody.</summary>
    public int Infos { get; init; }

    /// <summary>Findings that the team has accepted; they are in no other number.</summary>
    public int Accepted { get; init; }

    /// <summary>Why the documents could not be compared; null when they were.</summary>
    public string? Problem { get; init; }

    /// <summary>The heaviest findings, in the order of the report. Empty where only the numbers are wanted.</summary>
    public ImmutableArray<RecordedFinding> Findings { get; init; } = [];
}
