namespace SchemaGate.Engine.Rules;

/// <summary>What clients were told before something went.</summary>
internal enum Notice
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>That it will go, not when.</summary>
    Deprecated,

    /// <summary>When it goes, and that day has come.</summary>
    SunsetPassed,

    /// <summary>When it goes, and that day is still ahead.</summary>
    SunsetAhead,

    /// <summary>A day that nobody can read.</summary>
    SunsetUnreadable,

    /// <summary>That it may go at any time.</summary>
    Unstable,
}
