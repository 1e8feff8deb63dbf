using SchemaGate.CloudRun.Measurement;
using static SchemaGate.CloudRun.Tests.CloudRunSession;

namespace SchemaGate.CloudRun.Tests.Measurement;

public sealed class MinuteWindowTests
{
    [Theory]
    [InlineData(0, 600, 0, 10)]
    [InlineData(0.001, 599.999, 1, 9)]
    [InlineData(30, 60, 1, 1)]
    [InlineData(120, 60, 2, 2)]
    public void It_holds_whole_minutes_and_never_ends_before_it_starts(double from, double to, int start, int end)
    {
        var window = MinuteWindow.Of(Begin.AddSeconds(from), Begin.AddSeconds(to));

        Assert.Equal(new(Begin.AddMinutes(start), Begin.AddMinutes(end)), window);
    }
}
