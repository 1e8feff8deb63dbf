using SchemaGate.Dashboard.Pages.Charts;

namespace SchemaGate.Dashboard.Tests.Pages.Charts;

public sealed class ChartScaleTests
{
    [Theory]
    [InlineData(80, 100, 110, true)]
    [InlineData(200, 100, 220, true)]
    [InlineData(25, 100, 110, true)]
    [InlineData(24, 100, 26.4, false)]
    [InlineData(0, 100, 110, true)]
    public void It_reaches_to_the_threshold_unless_the_lines_would_be_flat(double highest, double threshold, double top, bool holdsThreshold)
    {
        var scale = ChartScale.Of([0, highest], threshold);
        Assert.Equal((top, holdsThreshold), (Math.Round(scale.Top, 9), scale.HoldsThreshold));
    }

    [Fact]
    public void Without_values_or_a_threshold_it_still_has_a_height() => Assert.Equal(new(double.Epsilon, HoldsThreshold: true), ChartScale.Of([], null));
}
