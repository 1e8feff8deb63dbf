namespace SchemaGate.Canary.Rollouts;

/// <summary>How long to wait before the next try: doubling from one second to half a minute, longer where the platform asks for it.</summary>
internal static class Backoff
{
    private static readonly TimeSpan Cap = TimeSpan.FromSeconds(30);

    // What a platform asks for is believed up to this.
    private static readonly TimeSpan RetryCap = TimeSpan.FromMinutes(2);

    public static TimeSpan After(int faults, TimeSpan? retryAfter)
    {
        var doubled = TimeSpan.FromSeconds(Math.Pow(2, Math.Clamp(faults - 1, 0, 5)));
        return Longer(doubled < Cap ? doubled : Cap, retryAfter);
    }

    public static TimeSpan Longer(TimeSpan wait, TimeSpan? retryAfter)
    {
        var asked = retryAfter is { } value && value > RetryCap ? RetryCap : retryAfter ?? TimeSpan.Zero;
        return asked > wait ? asked : wait;
    }
}
