using System.Collections.Immutable;
using System.Globalization;

namespace SchemaGate.Canary.Rollouts;

/// <summary>Why a rollout waits on its service.</summary>
/// <param name="Reason">The reason that the run gave.</param>
/// <param name="By">Who asked for it; null when the run decided it by itself.</param>
/// <param name="Explanation">What the person wrote, or the run's reason in one sentence; may be empty.</param>
/// <param name="At">Since when.</param>
public sealed record RolloutHold(Reason Reason, string? By, string Explanation, DateTimeOffset At)
{
    internal static readonly ImmutableArray<string> Keys = ["held", "held-by", "held-because", "held-at"];

    // Annotations of a resource share 256 KiB; a sentence is enough.
    private const int LongestExplanation = 500;

    /// <param name="text">Looks up an annotation of ours by its key.</param>
    /// <returns>Null when the rollout is not held.</returns>
    internal static RolloutHold? Of(Func<string, string?> text) =>
        Enum.TryParse<Reason>(text("held"), out var reason)
        && DateTimeOffset.TryParse(text("held-at"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? new(reason, text("held-by"), text("held-because") ?? "", at)
            : null;

    internal IEnumerable<(string Key, string? Value)> Entries() =>
    [
        ("held", Reason.ToString()),
        ("held-by", By),
        ("held-because", Explanation.Length > LongestExplanation ? Explanation[..LongestExplanation] : Explanation),
        ("held-at", At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)),
    ];
}
