using System.Collections.Immutable;

namespace SchemaGate.Engine.Contracts;

/// <summary>On what terms things may go: what a day of sunset and a level of stability promise to clients.</summary>
/// <param name="Today">The day against which sunset dates are judged.</param>
internal sealed record LifecycleTerms(DateOnly Today)
{
    /// <summary>The levels whose things may break or go at any time.</summary>
    public ImmutableSortedSet<StabilityLevel> FreeLevels { get; init; } = [StabilityLevel.Draft, StabilityLevel.Alpha];

    /// <summary>How many days a sunset must lie ahead when it is announced; none where a level is not named.</summary>
    public ImmutableSortedDictionary<StabilityLevel, int> MinimumDays { get; init; } = ImmutableSortedDictionary<StabilityLevel, int>.Empty;

    /// <summary>True when nothing was promised of it.</summary>
    public bool IsFree(Lifecycle thing) => FreeLevels.Contains(thing.Level);

    /// <summary>True when its announced day leaves clients less time than the team grants them.</summary>
    public bool IsTooNear(Lifecycle thing) =>
        thing.SunsetDay is { } day && MinimumDays.GetValueOrDefault(thing.Level) is > 0 and var days && day.DayNumber < Today.DayNumber + days;
}
