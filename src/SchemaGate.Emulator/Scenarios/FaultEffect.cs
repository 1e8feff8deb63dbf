namespace SchemaGate.Emulator.Scenarios;

/// <summary>What a fault does to a call.</summary>
public enum FaultEffect
{
    /// <summary>The call fails, and nothing happened.</summary>
    Error,

    /// <summary>The call fails, but what it asked for happened.</summary>
    ErrorAfter,

    /// <summary>Someone else changes the service just before the call.</summary>
    OtherWriter,

    /// <summary>The call succeeds, and says that its data may be incomplete (<c>ListTimeSeries</c> only).</summary>
    Incomplete,
}
