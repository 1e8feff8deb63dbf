using SchemaGate.Engine.Policy.Scoping;

namespace SchemaGate.Engine.Tests.Policy.Scoping;

public sealed class GlobTests
{
    [Theory]
    [InlineData("/orders", "/orders", true)]
    [InlineData("/orders", "/orders/1", false)]
    [InlineData("/orders/*", "/orders/1", true)]
    [InlineData("/orders/*", "/orders/1/lines", false)]
    [InlineData("/orders/**", "/orders/1/lines", true)]
    [InlineData("/orders/**", "/orders", true)]
    [InlineData("/orders/**", "/ordersandmore", false)]
    [InlineData("/**/lines", "/orders/1/lines", true)]
    [InlineData("**", "/orders", true)]
    [InlineData("/orders/{id}", "/orders/{orderId}", true)]
    [InlineData("/orders/*/lines", "/orders/{orderId}/lines", true)]
    [InlineData("/v?/a", "/v1/a", true)]
    [InlineData("/v?/a", "/v12/a", false)]
    [InlineData("get*", "getOrder", true)]
    [InlineData("Get*", "getOrder", false)]
    [InlineData("*Order", "getOrder", true)]
    [InlineData("", "", true)]
    public void Matches_what_it_says(string pattern, string text, bool expected) => Assert.Equal(expected, new Glob(pattern).Matches(text));

    [Fact]
    public void A_pattern_of_stars_costs_no_more_than_its_length_times_the_text_s() =>
        Assert.False(new Glob(string.Concat(Enumerable.Repeat("*a", 200))).Matches(new string('a', 199) + "b"));
}
