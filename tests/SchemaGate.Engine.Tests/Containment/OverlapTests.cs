using SchemaGate.Engine.Containment;
using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Tests.Containment;

public sealed class OverlapTests
{
    [Theory]
    [InlineData("""{"type":"number"}""", """{"oneOf":[{"type":"number"},{"type":"integer"}]}""", "0")]
    [InlineData("""{"type":"string"}""", """{"oneOf":[{"type":"string"},{"type":"string","maxLength":3},{"type":"integer"}]}""", "\"\"")]
    [InlineData("""{"type":"string"}""", """{"oneOf":[{"type":"string"},{"type":"integer"}]}""", null)]
    [InlineData("""{"type":"integer"}""", """{"anyOf":[{"type":"number"},{"type":"integer"}]}""", null)]
    [InlineData("""{"type":"number","not":{"type":"integer"}}""", """{"oneOf":[{"type":"number"},{"type":"integer"}]}""", null)]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string"}}}""", """{"oneOf":[{"type":"object","properties":{"a":{"type":"string"}}},{"type":"object","properties":{"b":{"type":"string"}}}]}""", "{}")]
    [InlineData(
        """{"type":"object","properties":{"k":{"const":"x"}},"required":["k"]}""",
        """{"oneOf":[{"type":"object","properties":{"k":{"const":"x"}},"required":["k"]},{"type":"object","properties":{"k":{"const":"y"}},"required":["k"]}]}""",
        null)]
    [InlineData("""{"oneOf":[{"type":"number"},{"type":"integer"}]}""", """{"oneOf":[{"type":"integer"},{"type":"number"}]}""", null)]
    public void A_value_that_several_branches_accept_is_told(string inner, string outer, string? expected)
    {
        var judge = new ContainmentJudge(ContainmentBudget.Default);
        var (one, other) = (Schemas.Read(inner), Schemas.Read(outer));

        Assert.Equal(Answer.Yes, judge.Ask(one, other, Flow.Sent, Wire.Json).Answer);
        Assert.Equal(expected, judge.Overlap(one, other, Flow.Sent, Wire.Json)?.ToString());
    }

    [Fact]
    public void Where_the_outer_schema_refuses_a_value_no_overlap_is_told()
    {
        var judge = new ContainmentJudge(ContainmentBudget.Default);
        var (inner, outer) = (Schemas.Read("true"), Schemas.Read("""{"oneOf":[{"type":"number"},{"type":"integer"}]}"""));

        Assert.Equal(Answer.No, judge.Ask(inner, outer, Flow.Sent, Wire.Json).Answer);
        Assert.Null(judge.Overlap(inner, outer, Flow.Sent, Wire.Json));
    }
}
