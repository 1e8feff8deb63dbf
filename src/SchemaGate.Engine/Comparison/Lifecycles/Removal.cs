using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Comparison.Lifecycles;

/// <summary>What clients were told of a thing before it goes.</summary>
internal static class Removal
{
    /// <summary>Whether it was deprecated or unstable, and its sunset.</summary>
    public static Circumstances Of(Lifecycle gone, LifecycleTerms terms) =>
        (gone.Deprecated.Exists ? Circumstances.WasDeprecated : Circumstances.None) |
        (terms.IsFree(gone) ? Circumstances.Unstable : Circumstances.None) |
        SunsetOf(gone, terms);

    /// <summary>
    /// Whether the announced day has come, lies ahead, or cannot be read, and whether it leaves too little time. On the day itself it has
    /// come.
    /// </summary>
    public static Circumstances SunsetOf(Lifecycle thing, LifecycleTerms terms) =>
        DayOf(thing, terms.Today) | (terms.IsTooNear(thing) ? Circumstances.SunsetNear : Circumstances.None);

    /// <summary>The sunset date, or the stability level; null when neither is said.</summary>
    public static string? Promise(Lifecycle gone, LifecycleTerms terms) =>
        terms.IsFree(gone) && gone.Stability.Exists ? gone.Stability.Text : gone.Sunset.Exists ? gone.Sunset.Text : null;

    private static Circumstances DayOf(Lifecycle thing, DateOnly today) => thing switch
    {
        { Sunset.Exists: false } => Circumstances.None,
        { SunsetDay: null } => Circumstances.Unreadable,
        { SunsetDay: var day } => day <= today ? Circumstances.SunsetPassed : Circumstances.SunsetAhead,
    };

    /// <summary>True when clients were told that it would go, and no later day than today was named.</summary>
    public static bool WasAnnounced(Circumstances gone) =>
        (gone & Circumstances.Unstable) != 0 ||
        ((gone & (Circumstances.WasDeprecated | Circumstances.SunsetPassed)) != 0 && (gone & (Circumstances.SunsetAhead | Circumstances.Unreadable)) == 0);
}
