using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules;

/// <summary>Reads the notice that clients had from the circumstances of a removal.</summary>
internal static class Notices
{
    /// <summary>What was never promised may always go; a date weighs more than the word "deprecated".</summary>
    public static Notice Of(Change removal) => removal switch
    {
        _ when removal.Has(Circumstances.Unstable) => Notice.Unstable,
        _ when removal.Has(Circumstances.SunsetAhead) => Notice.SunsetAhead,
        _ when removal.Has(Circumstances.Unreadable) => Notice.SunsetUnreadable,
        _ when removal.Has(Circumstances.SunsetPassed) => Notice.SunsetPassed,
        _ when removal.Has(Circumstances.WasDeprecated) => Notice.Deprecated,
        _ => Notice.None,
    };
}
