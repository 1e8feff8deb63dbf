using System.Collections.Immutable;
using System.Globalization;

namespace SchemaGate.Canary.Rollouts;

/// <summary>What a service remembers of its rollout, in annotations, so that any machine can go on with it.</summary>
public sealed record RolloutMark
{
    /// <summary>All annotations of ours start with this.</summary>
    public const string Prefix = "schemagate/";

    private static readonly string[] Keys =
        ["rollout", "stable", "canary", "started", "steps", "smoke-check", "step", "window-start", "owner", "lease-until", "request", "request-by", "request-comment", .. RolloutHold.Keys];

    public required string RolloutId { get; init; }

    public required string Stable { get; init; }

    public required string Canary { get; init; }

    public required DateTimeOffset Started { get; init; }

    /// <summary>The steps that the rollout began with, such as <c>10,25,50</c>, or <c>none</c> for all at once; null for a split that was found.</summary>
    public string? Steps { get; init; }

    /// <summary>True: the canary is called under its tag before it gets traffic.</summary>
    public bool IsSmokeChecked { get; init; }

    /// <summary>The step whose traffic was or is about to be asked for; null before the first.</summary>
    public int? Step { get; init; }

    /// <summary>Start of the data that is judged, by the platform's clock.</summary>
    public DateTimeOffset? WindowStart { get; init; }

    /// <summary>The process that runs the rollout.</summary>
    public required string Owner { get; init; }

    /// <summary>Until when the owner is believed to be alive.</summary>
    public required DateTimeOffset LeaseUntil { get; init; }

    public OperatorRequest? Request { get; init; }

    /// <summary>Why it waits; null while a process runs it, or ought to.</summary>
    public RolloutHold? Held { get; init; }

    /// <returns>Null when the annotations hold no mark, or none that can be read.</returns>
    public static RolloutMark? Of(ImmutableSortedDictionary<string, string> annotations)
    {
        string? Text(string key) => annotations.GetValueOrDefault(Prefix + key);
        DateTimeOffset? Time(string key) => DateTimeOffset.TryParse(Text(key), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;

        return Text("rollout") is { } id && Text("stable") is { } stable && Text("canary") is { } canary
            ? new()
            {
                RolloutId = id,
                Stable = stable,
                Canary = canary,
                Started = Time("started") ?? DateTimeOffset.UnixEpoch,
                Steps = Text("steps"),
                IsSmokeChecked = Text("smoke-check") is not null,
                Step = int.TryParse(Text("step"), CultureInfo.InvariantCulture, out var step) && step >= 0 ? step : null,
                WindowStart = Time("window-start"),
                Owner = Text("owner") ?? "",
                LeaseUntil = Time("lease-until") ?? DateTimeOffset.UnixEpoch,
                Request = Enum.TryParse<OperatorWish>(Text("request"), out var wish) ? new(wish, Text("request-by") ?? "someone", Text("request-comment") ?? "") : null,
                Held = RolloutHold.Of(Text),
            }
            : null;
    }

    /// <summary>The annotations with this mark in place of an older one; those of others stay.</summary>
    public ImmutableSortedDictionary<string, string> WriteTo(ImmutableSortedDictionary<string, string> annotations)
    {
        var written = RemoveFrom(annotations).ToBuilder();
        foreach (var (key, value) in Entries().Where(entry => entry.Value is not null))
        {
            written[Prefix + key] = value!;
        }

        return written.ToImmutable();
    }

    /// <summary>The annotations without a mark; those of others, and what is remembered of ended rollouts, stay.</summary>
    public static ImmutableSortedDictionary<string, string> RemoveFrom(ImmutableSortedDictionary<string, string> annotations) =>
        annotations.RemoveRange(Keys.Select(key => Prefix + key));

    private IEnumerable<(string Key, string? Value)> Entries() =>
    [
        ("rollout", RolloutId),
        ("stable", Stable),
        ("canary", Canary),
        ("started", Written(Started)),
        ("steps", Steps),
        ("smoke-check", IsSmokeChecked ? "asked" : null),
        ("step", Step?.ToString(CultureInfo.InvariantCulture)),
        ("window-start", WindowStart is { } start ? Written(start) : null),
        ("owner", Owner),
        ("lease-until", Written(LeaseUntil)),
        ("request", Request?.Wish.ToString()),
        ("request-by", Request?.Actor),
        ("request-comment", Request?.Comment),
        .. Held?.Entries() ?? [],
    ];

    private static string Written(DateTimeOffset time) => time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
}
