using System.Text;
using System.Text.Json.Nodes;
using SchemaGate.Engine.Reporting;

namespace SchemaGate.Engine.Tests.Reporting;

public sealed class HarmlessJsonTests
{
    [Theory]
    [InlineData("""["##vso[task.complete result=Succeeded]"]""", """["#\u0023vso[task.complete result=Succeeded]"]""")]
    [InlineData("""["a ##[group]b"]""", """["a #\u0023[group]b"]""")]
    [InlineData("""["###[x]"]""", """["#\u0023#[x]"]""")]
    [InlineData("""["####"]""", """["#\u0023#\u0023"]""")]
    [InlineData("""{"$ref":"#/components/schemas/Order"}""", """{"$ref":"#/components/schemas/Order"}""")]
    public void Two_in_a_row_are_told_apart_and_mean_the_same(string json, string expected)
    {
        for (var size = 1; size <= json.Length; size++)
        {
            Assert.Equal(expected, Write(json, size));
        }

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(expected)));
    }

    private static string Write(string json, int size)
    {
        using var output = new MemoryStream();
        using var harmless = new HarmlessJson(output);
        foreach (var part in Encoding.UTF8.GetBytes(json).Chunk(size))
        {
            harmless.Write(part);
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }
}
