using SchemaGate.Engine.Comparison;
using SchemaGate.Engine.Rules.Lifecycle;

namespace SchemaGate.Engine.Tests.Rules.Lifecycle;

public sealed class VersionNewsTests
{
    [Theory]
    [InlineData("1.0.0", "1.0.0", true)]
    [InlineData("1.0.0", "1.1.0", true)]
    [InlineData("1.9", "2.0", false)]
    [InlineData("v1.2.3", "v2.0.0-rc.1", false)]
    [InlineData("0.3.0", "0.4.0", false)]
    [InlineData("0.3.0", "0.3.1", true)]
    [InlineData("0.9.0", "1.0.0", false)]
    [InlineData("2026-01-31", "2026-02-28", false)]
    [InlineData("2026-01-31", "2026-01-31", true)]
    [InlineData("one", "two", false)]
    [InlineData(null, null, true)]
    public void A_break_needs_a_version_that_says_so(string? old, string? @new, bool expected) =>
        Assert.Equal(expected, VersionNews.IsNews(Versions(old, @new), breaks: true));

    [Fact]
    public void Without_a_break_any_version_will_do() =>
        Assert.False(VersionNews.IsNews(Versions("1.0.0", "1.0.0"), breaks: false));

    [Fact]
    public void A_version_that_goes_down_is_always_news() =>
        Assert.True(VersionNews.IsNews(Versions("2.0.0", "1.0.0") with { Circumstances = Circumstances.Lowered }, breaks: false));

    private static Change Versions(string? old, string? @new) =>
        EveryChange.Of(Facet.Version, Edit.Changed, Relation.Annotation, null, Circumstances.None) with { OldValue = old, NewValue = @new };
}
