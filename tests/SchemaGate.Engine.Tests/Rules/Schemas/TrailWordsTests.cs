using SchemaGate.Engine.Comparison;
using SchemaGate.Engine.Rules.Schemas;

namespace SchemaGate.Engine.Tests.Rules.Schemas;

public sealed class TrailWordsTests
{
    [Fact]
    public void Steps_stand_outermost_first() =>
        Assert.Equal("response 200 › items", TrailWords.Of(new Trail(null, "response 200").Then("items")));

    [Fact]
    public void A_property_is_its_name_even_with_a_slash() =>
        Assert.Equal("request body › a/b", TrailWords.Of(new Trail(null, "request body").Then("application/json").Then("a/b")));

    [Fact]
    public void The_media_type_of_a_body_is_left_out() =>
        Assert.Equal("request body › id", TrailWords.Of(new Trail(null, "request body").Then("application/json").Then("property id")));
}
