using System.Text.Json.Nodes;

namespace SchemaGate.Engine.Tests.Referee;

/// <summary>The judge itself: the points on which validators differ are pinned, so that a verdict never rests on a setting.</summary>
[Collection(RefereeCollection.Name)]
public sealed class AjvRefereeTests(AjvReferee referee)
{
    [Theory]
    [InlineData("""{"format":"int32"}""", "2147483647", true)]
    [InlineData("""{"format":"int32"}""", "2147483648", false)]
    [InlineData("""{"format":"int32"}""", "\"text\"", true)]
    [InlineData("""{"format":"int64"}""", "9e18", true)]
    [InlineData("""{"format":"int64"}""", "1e19", false)]
    [InlineData("""{"format":"float"}""", "3.4e38", true)]
    [InlineData("""{"format":"float"}""", "3.5e38", false)]
    [InlineData("""{"format":"uuid"}""", "\"no\"", false)]
    [InlineData("""{"format":"password"}""", "\"any\"", true)]
    [InlineData("""{"type":"integer"}""", "1.0", true)]
    [InlineData("""{"maxLength":1}""", "\"\\ud83d\\ude00\"", true)]
    [InlineData("true", "1", true)]
    [InlineData("false", "1", false)]
    [InlineData("""{"prefixItems":[{"type":"string"}],"items":false}""", "[\"a\",1]", false)]
    [InlineData("""{"prefixItems":[{"type":"boolean"}],"contains":{}}""", "[]", false)]
    [InlineData("""{"prefixItems":[{"type":"boolean"}],"contains":{"type":"null"},"maxContains":1}""", "[true,null]", true)]
    [InlineData("""{"prefixItems":[{"type":"boolean"}],"contains":{"type":"null"},"maxContains":1}""", "[true,null,null]", false)]
    [InlineData("""{"allOf":[{"properties":{"a":{}}}],"unevaluatedProperties":false}""", """{"a":1}""", true)]
    [InlineData("""{"allOf":[{"properties":{"a":{}}}],"unevaluatedProperties":false}""", """{"b":1}""", false)]
    [InlineData("""{"oneOf":[{"type":"object"}],"discriminator":{"propertyName":"kind"}}""", "{}", true)]
    [InlineData("""{"$ref":"#/components/schemas/Small","minimum":2}""", "2", true)]
    [InlineData("""{"$ref":"#/components/schemas/Small","minimum":2}""", "1", false)]
    [InlineData("""{"$ref":"#/components/schemas/Small","minimum":2}""", "4", false)]
    [InlineData("""{"$ref":"#/components/schemas/Tree"}""", """{"next":{"next":1}}""", false)]
    public void Judges_as_the_specification_says(string schema, string instance, bool accepted)
    {
        var components = JsonNode.Parse("""{"schemas":{"Small":{"maximum":3},"Tree":{"type":"object","properties":{"next":{"$ref":"#/components/schemas/Tree"}}}}}""");
        Assert.Equal(accepted, referee.Accepts(JsonNode.Parse(schema)!, components, JsonNode.Parse(instance)));
    }

    [Fact]
    public void A_schema_that_cannot_be_compiled_is_said_to_be_so()
    {
        var answers = referee.Judge([new Question(JsonNode.Parse("""{"$ref":"#/components/schemas/Absent"}""")!, null, [1])]);
        Assert.Null(Assert.Single(answers));
    }
}
