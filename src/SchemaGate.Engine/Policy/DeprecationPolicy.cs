using System.Collections.Immutable;
using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Policy;

/// <summary>How things are to be deprecated before they go.</summary>
public sealed record DeprecationPolicy
{
    /// <summary>How many days a sunset must lie ahead when it is announced, by the level of what is deprecated; absent for none.</summary>
    public ImmutableSortedDictionary<StabilityLevel, int> MinimumDays { get; init; } = ImmutableSortedDictionary<StabilityLevel, int>.Empty;

    /// <summary>True when a sunset date must be given before something goes.</summary>
    public bool RequireSunset { get; init; }
}
