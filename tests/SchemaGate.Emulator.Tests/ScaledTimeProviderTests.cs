using Microsoft.Extensions.Time.Testing;

namespace SchemaGate.Emulator.Tests;

public sealed class ScaledTimeProviderTests
{
    private readonly FakeTimeProvider _inner = new(EmulatorSession.Begin);

    [Fact]
    public void A_second_is_a_minute_at_sixty()
    {
        var clock = new ScaledTimeProvider(_inner, EmulatorSession.Begin, 60);
        var start = clock.GetTimestamp();

        _inner.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal(EmulatorSession.Begin.AddMinutes(2), clock.GetUtcNow());
        Assert.Equal(TimeSpan.FromMinutes(2), clock.GetElapsedTime(start));
    }

    [Fact]
    public void A_wait_of_a_minute_ends_after_a_second()
    {
        var clock = new ScaledTimeProvider(_inner, EmulatorSession.Begin, 60);
        var wait = Task.Delay(TimeSpan.FromMinutes(1), clock);

        _inner.Advance(TimeSpan.FromSeconds(0.9));
        Assert.False(wait.IsCompleted);
        _inner.Advance(TimeSpan.FromSeconds(0.1));
        Assert.True(wait.IsCompleted);
    }

    [Fact]
    public void A_clock_that_stands_still_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ScaledTimeProvider(_inner, EmulatorSession.Begin, 0));
    }
}
