using SchemaGate.Engine.Policy.Suppressions;

namespace SchemaGate.Engine.Tests.Policy.Suppressions;

public sealed class WildcardPatternTests
{
    [Theory]
    [InlineData("SG5302 GET /a", "SG5302 GET /a")]
    [InlineData("SG5302 * /a", "SG5302 GET /a")]
    [InlineData("SG53* GET /a", "SG5302 GET /a")]
    [InlineData("SG5302 GET /v1/**", "SG5302 GET /v1/orders/{} response 200/application~1json property total")]
    [InlineData("SG5302 GET /v1/** response 200/**", "SG5302 GET /v1/orders/{} response 200/application~1json property total")]
    [InlineData("SG5302 GET /v1/*/*/total", "SG5302 GET /v1/orders/{}/total")]
    [InlineData("**", "")]
    [InlineData("a*", "a")]
    [InlineData("***", "a/b c")]
    [InlineData(@"a\*b", "a*b")]
    [InlineData(@"a\\b", @"a\b")]
    [InlineData(@"a\b", @"a\b")]
    [InlineData(@"a\", @"a\")]
    [InlineData("", "")]
    public void Matches(string pattern, string text) => Assert.True(new WildcardPattern(pattern).Matches(text));

    [Theory]
    [InlineData("SG5302 GET /a", "SG5302 GET /a/b")]
    [InlineData("SG5302 get /a", "SG5302 GET /a")]
    [InlineData("SG5302 GET /*", "SG5302 GET /a/b")]
    [InlineData("SG5302 *", "SG5302 GET /a")]
    [InlineData("a*b", "a b")]
    [InlineData(@"a\*b", "axb")]
    [InlineData(@"\**", "a")]
    [InlineData("", "a")]
    [InlineData("a", "")]
    public void Does_not_match(string pattern, string text) => Assert.False(new WildcardPattern(pattern).Matches(text));

    [Theory]
    [InlineData(@"request body/*~1*/a\b")]
    [InlineData(@"\*\\**")]
    [InlineData("")]
    public void What_is_escaped_matches_itself_alone(string text)
    {
        var pattern = new WildcardPattern(WildcardPattern.Escape(text));

        Assert.True(pattern.Matches(text));
        Assert.False(pattern.Matches(text + "x"));
        Assert.False(pattern.Matches(text.Replace('*', 'x') + "y"));
    }

    [Fact]
    public void A_hostile_pattern_takes_time_in_proportion() =>
        Assert.False(new WildcardPattern(string.Concat(Enumerable.Repeat("**a", 500))).Matches(new string('a', 5_000) + "b"));
}
