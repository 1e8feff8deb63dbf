namespace SchemaGate.Emulator;

/// <summary>A clock that runs faster than another: waiting for a minute on it takes a second of the other at a speed of 60.</summary>
/// <remarks>Two processes that use the same anchor and speed have the same time without talking to each other.</remarks>
/// <param name="inner">The other clock.</param>
/// <param name="anchor">The moment at which both clocks show the same.</param>
/// <param name="speed">How much faster; more than 0.</param>
public sealed class ScaledTimeProvider(TimeProvider inner, DateTimeOffset anchor, double speed) : TimeProvider
{
    private readonly long _start = inner.GetTimestamp();

    /// <summary>The moment at which both clocks show the same.</summary>
    public DateTimeOffset Anchor { get; } = anchor;

    /// <summary>How much faster than the other clock.</summary>
    public double Speed { get; } = speed > 0 ? speed : throw new ArgumentOutOfRangeException(nameof(speed), speed, "The speed of a clock must be more than 0.");

    public override long TimestampFrequency => inner.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => Anchor + ((inner.GetUtcNow() - Anchor) * Speed);

    public override long GetTimestamp() => (long)((inner.GetTimestamp() - _start) * Speed);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new ScaledTimer(inner.CreateTimer(callback, state, Shorten(dueTime), Shorten(period)), this);

    // A wait that is not zero stays one: rounding down would turn it into a busy loop.
    internal TimeSpan Shorten(TimeSpan time) => time <= TimeSpan.Zero ? time : TimeSpan.FromTicks(Math.Max(TimeSpan.TicksPerMillisecond, (long)(time.Ticks / Speed)));
}
