namespace SchemaGate.CloudRun.Measurement;

/// <summary>Whole minutes.</summary>
internal readonly record struct MinuteWindow(DateTimeOffset Start, DateTimeOffset End)
{
    public bool IsEmpty => Start == End;

    /// <summary>The minutes that lie wholly between two moments.</summary>
    public static MinuteWindow Of(DateTimeOffset from, DateTimeOffset to)
    {
        var start = Floor(from.AddTicks(TimeSpan.TicksPerMinute - 1));
        var end = Floor(to);
        return new(start, end > start ? end : start);
    }

    /// <summary>The last whole minute before a moment.</summary>
    public static MinuteWindow Last(DateTimeOffset to) => new(Floor(to).AddMinutes(-1), Floor(to));

    private static DateTimeOffset Floor(DateTimeOffset time) => new(time.UtcTicks - (time.UtcTicks % TimeSpan.TicksPerMinute), TimeSpan.Zero);
}
