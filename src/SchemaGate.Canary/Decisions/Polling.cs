namespace SchemaGate.Canary.Decisions;

/// <summary>How often the platform is looked at.</summary>
internal static class Polling
{
    /// <summary>While it is expected to change in a moment.</summary>
    public static readonly TimeSpan Often = TimeSpan.FromSeconds(2);

    /// <summary>While only other people could change it: their wishes are to be followed soon.</summary>
    public static readonly TimeSpan Rarely = TimeSpan.FromSeconds(10);
}
