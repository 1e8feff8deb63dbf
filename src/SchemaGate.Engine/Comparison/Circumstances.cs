namespace SchemaGate.Engine.Comparison;

/// <summary>Facts about a change that decide between two rules or two severities.</summary>
[Flags]
internal enum Circumstances
{
    None = 0,

    /// <summary>The thing is (or was, when removed) required.</summary>
    Required = 1,

    /// <summary>The thing was deprecated in the old contract.</summary>
    WasDeprecated = 1 << 1,

    /// <summary>Its sunset date is announced and has passed.</summary>
    SunsetPassed = 1 << 2,

    /// <summary>Its sunset date is announced and lies ahead.</summary>
    SunsetAhead = 1 << 3,

    /// <summary>A date or level could not be read.</summary>
    Unreadable = 1 << 4,

    /// <summary>Its stability is draft or alpha: it may go at any time.</summary>
    Unstable = 1 << 5,

    /// <summary>It has a default value.</summary>
    HasDefault = 1 << 6,

    /// <summary>Read-only in what is sent, or write-only in what is received: it does not travel.</summary>
    DoesNotTravel = 1 << 7,

    /// <summary>Clients were told to expect further values.</summary>
    Extensible = 1 << 8,

    /// <summary>A success status (2xx or a range of it).</summary>
    Success = 1 << 9,

    /// <summary>Declared at path or document level, and so for several operations.</summary>
    Shared = 1 << 10,

    /// <summary>The whole path goes, not one operation of it.</summary>
    WholePath = 1 << 11,

    /// <summary>The object refuses members that it does not declare.</summary>
    Closed = 1 << 12,

    /// <summary>Nothing was said before; now something is (a bound that was set from nothing).</summary>
    FromNothing = 1 << 13,

    /// <summary>Something was said before; now nothing is.</summary>
    ToNothing = 1 << 14,

    /// <summary>The date or bound moved to an earlier, smaller or lower one.</summary>
    Lowered = 1 << 15,

    /// <summary>Its sunset date leaves clients less time than the team grants them.</summary>
    SunsetNear = 1 << 16,
}
