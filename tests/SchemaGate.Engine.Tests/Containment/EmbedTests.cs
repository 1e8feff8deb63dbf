using SchemaGate.Engine.Containment;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Tests.Containment;

public sealed class EmbedTests
{
    private const string Order = """
        {"type":"object","properties":{"id":{"type":"integer","minimum":1},"note":{"type":"string"},"lines":{"type":"array","items":{"type":"string"},"minItems":2}},"required":["id"]}
        """;

    [Fact]
    public void A_member_stands_in_a_smallest_object() =>
        Assert.Equal("""{"id":1,"note":"x"}""", Embed(Order, PathStep.Property("note"), new JsonString("x")));

    [Fact]
    public void A_required_member_takes_its_place() => Assert.Equal("""{"id":7}""", Embed(Order, PathStep.Property("id"), JsonNumber.Of(7)));

    [Fact]
    public void What_the_schema_refuses_is_not_embedded() => Assert.Null(Embed(Order, PathStep.Property("id"), JsonNumber.Of(0)));

    [Fact]
    public void An_item_stands_among_as_many_as_are_needed() =>
        Assert.Equal("""["x",""]""", Embed("""{"type":"array","items":{"type":"string"},"minItems":2}""", PathStep.Item, new JsonString("x")));

    [Fact]
    public void An_item_stands_after_the_prefix() =>
        Assert.Equal("""[false,"x"]""", Embed("""{"type":"array","prefixItems":[{"type":"boolean"}],"items":{"type":"string"}}""", PathStep.Item, new JsonString("x")));

    [Fact]
    public void A_prefix_item_stands_at_its_position() =>
        Assert.Equal("""["",5]""", Embed("""{"type":"array","prefixItems":[{"type":"string"},{"type":"integer"}]}""", PathStep.PrefixItem(1), JsonNumber.Of(5)));

    [Fact]
    public void A_value_of_a_map_gets_a_name_of_its_own() =>
        Assert.Equal("""{"other":5}""", Embed("""{"type":"object","additionalProperties":{"type":"integer"}}""", PathStep.Additional, JsonNumber.Of(5)));

    [Fact]
    public void The_branch_that_has_the_member_is_taken() => Assert.Equal(
        """{"k":"b","v":5}""",
        Embed("""{"oneOf":[{"type":"object","properties":{"k":{"const":"a"}},"required":["k"],"additionalProperties":false},{"type":"object","properties":{"k":{"const":"b"},"v":{"type":"integer"}},"required":["k"],"additionalProperties":false}]}""", PathStep.Property("v"), JsonNumber.Of(5)));

    [Fact]
    public void A_member_that_does_not_travel_is_not_embedded() =>
        Assert.Null(Embed("""{"type":"object","properties":{"id":{"type":"integer","readOnly":true}}}""", PathStep.Property("id"), JsonNumber.Of(5)));

    private static string? Embed(string schema, PathStep step, JsonValue child) =>
        new ContainmentJudge(ContainmentBudget.Default).Embed(Schemas.Read(schema), step, child, Flow.Sent, Wire.Json)?.ToString();
}
