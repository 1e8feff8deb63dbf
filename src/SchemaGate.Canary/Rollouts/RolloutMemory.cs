using System.Collections.Immutable;

namespace SchemaGate.Canary.Rollouts;

/// <summary>What a service remembers of its last rollout after that ended.</summary>
/// <param name="RolloutId">Which one.</param>
/// <param name="End">How it ended.</param>
/// <param name="Explanation">Why.</param>
public sealed record RolloutMemory(string RolloutId, Phase End, string Explanation)
{
    // Annotations of a resource share 256 KiB; a sentence is enough.
    private const int LongestExplanation = 500;

    /// <summary>Key of the revision that served before the last promotion.</summary>
    public const string PreviousStable = RolloutMark.Prefix + "previous-stable";

    /// <summary>Key of the rolled back canaries that the platform would not delete yet.</summary>
    public const string DeletePending = RolloutMark.Prefix + "delete-pending";

    private const string LastRollout = RolloutMark.Prefix + "last-rollout";
    private const string LastEnd = RolloutMark.Prefix + "last-end";
    private const string LastExplanation = RolloutMark.Prefix + "last-explanation";

    /// <returns>Null when the annotations hold none.</returns>
    public static RolloutMemory? Of(ImmutableSortedDictionary<string, string> annotations) =>
        annotations.TryGetValue(LastRollout, out var id) && Enum.TryParse<Phase>(annotations.GetValueOrDefault(LastEnd), out var end)
            ? new(id, end, annotations.GetValueOrDefault(LastExplanation, ""))
            : null;

    /// <summary>Short names of the rolled back canaries that the platform would not delete yet.</summary>
    public static ImmutableArray<string> PendingOf(ImmutableSortedDictionary<string, string> annotations) =>
        [.. annotations.GetValueOrDefault(DeletePending, "").Split(',', StringSplitOptions.RemoveEmptyEntries)];

    public ImmutableSortedDictionary<string, string> WriteTo(ImmutableSortedDictionary<string, string> annotations) => annotations
        .SetItem(LastRollout, RolloutId)
        .SetItem(LastEnd, End.ToString())
        .SetItem(LastExplanation, Explanation.Length > LongestExplanation ? Explanation[..LongestExplanation] : Explanation);
}
