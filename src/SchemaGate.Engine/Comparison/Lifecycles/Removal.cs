using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Comparison.Lifecycles;

/// <summary>What clients were told of a thing before it goes.</summary>
internal static class Removal
{
    /// <summary>Whether it was deprecated or unstable, and its sunset.</summary>
    public static Circumstances Of(Lifecycle gone, DateOnly today) =>
        (gone.Deprecated.Exists ? Circumstances.WasDeprecated : Circumstances.None) |
        (gone.IsUnstable ? Circumstances.Unstable : Circumstances.None) |
        SunsetOf(gone, today);

    /// <summary>Whether the announced day has come, lies ahead, or cannot be read. On the day itself it has come.</summary>
    public static Circumstances SunsetOf(Lifecycle thing, DateOnly today) => thing switch
    {
        { Sunset.Exists: false } => Circumstances.None,
        { SunsetDay: null } => Circumstances.Unreadable,
        { SunsetDay: var day } => day <= today ? Circumstances.SunsetPassed : Circumstances.SunsetAhead,
    };

    /// <summary>True when clients were told that it would go, and no later day than today was named.</summary>
    public static bool WasAnnounced(Circumstances gone) =>
        (gone & Circumstances.Unstable) != 0 ||
        ((gone & (Circumstances.WasDeprecated | Circumstances.SunsetPassed)) != 0 && (gone & (Circumstances.SunsetAhead | Circumstances.Unreadable)) == 0);

    /// <summary>The sunset date, or the stability level; null when neither is said.</summary>
    public static string? Promise(Lifecycle gone) =>
        gone.IsUnstable ? gone.Stability.Text : gone.Sunset.Exists ? gone.Sunset.Text : null;
}
