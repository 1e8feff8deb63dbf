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
        var result = new ContainmentJudge(ContainmentBudget.Default).Ask(Schemas.Read(inner), Schemas.Read(outer), Flow.Sent, Wire.Json);

        Assert.Equal((Answer.Yes, expected), (result.Answer, result.Overlap?.ToString()));
    }
}
