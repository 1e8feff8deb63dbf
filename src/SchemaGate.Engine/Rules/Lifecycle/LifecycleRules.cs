namespace SchemaGate.Engine.Rules.Lifecycle;

/// <summary>The rules about lifecycle and version.</summary>
internal static class LifecycleRules
{
    public static IReadOnlyList<IRule> All { get; } =
    [
        new Deprecated(),
        new DeprecatedWithoutSunset(),
        new NoLongerDeprecated(),
        new SunsetRemoved(),
        new SunsetMovedEarlier(),
        new SunsetMovedLater(),
        new SunsetAnnounced(),
        new SunsetAlreadyPassed(),
        new SunsetUnreadable(),
        new SunsetTooNear(),
        new StabilityLowered(),
        new StabilityRaised(),
        new StabilityUnreadable(),
        new VersionLowered(),
        new VersionNotRaised(),
        new ComponentRemoved(),
    ];
}
