namespace SchemaGate.Engine;

/// <summary>What a run of the gate found.</summary>
public sealed record GateResult
{
    /// <summary>Pass, fail, or could not compare.</summary>
    public required GateOutcome Outcome { get; init; }

    /// <summary>Ordered: heaviest first, then place in the new document, then rule, then identity. Empty when nothing was compared.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Why nothing was compared; empty otherwise.</summary>
    public required IReadOnlyList<InputProblem> Problems { get; init; }

    /// <summary>The level that the outcome was judged by.</summary>
    public required FailOn FailOn { get; init; }

    /// <summary>Findings that the team accepted, in the order of <see cref="Findings"/>; they do not count.</summary>
    public IReadOnlyList<SuppressedFinding> Suppressed { get; init; } = [];

    /// <summary>What the policy kept out of this result.</summary>
    public PolicyEffects Policy { get; init; } = PolicyEffects.None;

    /// <summary><c>info.version</c> of the old document; null when it says none or was not compared.</summary>
    public string? OldVersion { get; init; }

    /// <summary><c>info.version</c> of the new document; null when it says none or was not compared.</summary>
    public string? NewVersion { get; init; }

    /// <summary><c>info.title</c> of the new document; null when it says none or was not compared.</summary>
    public string? Title { get; init; }

    /// <summary>Which entry matches which finding, open or suppressed.</summary>
    internal IReadOnlyList<SuppressionMatch> SuppressionMatches { get; init; } = [];

    /// <summary>Entries that may be about operations that the filters left out.</summary>
    internal IReadOnlyList<Suppression> UnseenSuppressions { get; init; } = [];

    /// <summary>How many findings have the given severity.</summary>
    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);
}
