using System.Collections.Immutable;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Ledger.Contracts;

namespace SchemaGate.Ledger.Entries;

/// <summary>What was known of a rollout at one moment.</summary>
public sealed record RolloutFacts
{
    public required Phase Phase { get; init; }

    public required DateTimeOffset Started { get; init; }

    /// <summary>Short name of the stable revision; null until it is known.</summary>
    public string? Stable { get; init; }

    /// <summary>Short name of the canary revision; null until it is known.</summary>
    public string? Canary { get; init; }

    /// <summary>Image that is deployed; null when the revision was there.</summary>
    public string? Image { get; init; }

    /// <summary>Percent of the requests that the canary served at the last look; null before the first.</summary>
    public int? Traffic { get; init; }

    /// <summary>The steps of the canary, in percent. Empty: all at once, without a canary.</summary>
    public ImmutableArray<int> Steps { get; init; } = [];

    /// <summary>True once the service is marked as this rollout's.</summary>
    public bool IsClaimed { get; init; }

    /// <summary>Why it stands where it stands; null while that is open.</summary>
    public Reason? Reason { get; init; }

    /// <summary>The reason in one sentence.</summary>
    public string? Explanation { get; init; }

    /// <summary>What is left to do after the end.</summary>
    public CleanUp CleanUp { get; init; }

    /// <summary>True when the service's template is that of the canary: the next revision would be made from it.</summary>
    public bool IsTemplateOfCanary { get; init; }

    public required RecordedThresholds Thresholds { get; init; }

    /// <summary>The check that the event is; null for every other event.</summary>
    public RecordedCheck? Check { get; init; }

    /// <summary>The check of the contract that the event is; null for every other event.</summary>
    public RecordedContract? Contract { get; init; }

    /// <summary>What failed below; null when nothing did.</summary>
    public RecordedFault? Fault { get; init; }
}
