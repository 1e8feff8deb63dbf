using System.Text;
using SchemaGate.Engine.Tests.Cases;
using SchemaGate.Engine.Tests.Properties.Placing;

namespace SchemaGate.Engine.Tests.Properties.Whole;

/// <summary>Spellings that only one version of OpenAPI knows, against the spelling of the other.</summary>
public sealed class SpellingsTests
{
    [Theory]
    [InlineData("""{"type":"string","nullable":true}""", """{"type":["string","null"]}""")]
    [InlineData("""{"type":"string","nullable":true}""", """{"oneOf":[{"type":"string"},{"type":"null"}]}""")]
    [InlineData("""{"type":"string","nullable":true,"maxLength":3}""", """{"anyOf":[{"type":"null"},{"type":"string","maxLength":3}]}""")]
    [InlineData("""{"type":"integer","nullable":true,"format":"int32"}""", """{"type":["null","integer"],"format":"int32"}""")]
    [InlineData("""{"type":"string","nullable":false}""", """{"type":"string"}""")]
    [InlineData("""{"type":"string","nullable":true,"enum":["a",null]}""", """{"type":["string","null"],"enum":["a",null]}""")]
    [InlineData("""{"type":"string","nullable":true,"enum":["a"]}""", """{"type":"string","const":"a"}""")]
    [InlineData("""{"type":"string","nullable":true,"enum":["a",null]}""", """{"oneOf":[{"const":"a"},{"type":"null"}]}""")]
    [InlineData("""{"type":"number","minimum":3,"exclusiveMinimum":true}""", """{"type":"number","exclusiveMinimum":3}""")]
    [InlineData("""{"type":"number","maximum":3,"exclusiveMaximum":false}""", """{"type":"number","maximum":3}""")]
    [InlineData("""{"type":"object","nullable":true,"properties":{"a":{"type":"string"}}}""", """{"type":["object","null"],"properties":{"a":{"type":"string"}}}""")]
    [InlineData("""{"type":"array","nullable":true,"items":{"type":"string"}}""", """{"oneOf":[{"type":"null"},{"type":"array","items":{"type":"string"}}]}""")]
    [InlineData("""{"allOf":[{"$ref":"#/components/schemas/Name"}],"nullable":true,"type":"string"}""", """{"$ref":"#/components/schemas/Name"}""")]
    [InlineData("""{"$ref":"#/components/schemas/Name","maxLength":1}""", """{"$ref":"#/components/schemas/Name"}""")]
    public void Mean_the_same(string in30, string in31)
    {
        foreach (var spot in new[] { Spot.RequestBody, Spot.ResponseBody, Spot.RequestProperty, Spot.ResponseItems })
        {
            var old = Document(in30, spot, "3.0.3");
            var @new = Document(in31, spot, "3.1.0");
            Assert.Equal(string.Empty, Verdict.Explain(Comparisons.Compare(old, @new)));
            Assert.Equal(string.Empty, Verdict.Explain(Comparisons.Compare(@new, old)));
        }
    }

    private static DocumentInput Document(string schema, Spot spot, string version)
    {
        var specimen = Drawing.Specimen.Of(
            System.Text.Json.Nodes.JsonNode.Parse(schema)!,
            new System.Text.Json.Nodes.JsonObject { ["Name"] = new System.Text.Json.Nodes.JsonObject { ["type"] = "string" } });
        return new DocumentInput(version + ".json", Encoding.UTF8.GetBytes(Api.Document(specimen, spot, version).ToJsonString()));
    }
}
