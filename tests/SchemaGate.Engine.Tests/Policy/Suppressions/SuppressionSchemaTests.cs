using System.Text.Json.Nodes;
using SchemaGate.Engine.Policy.Suppressions;
using SchemaGate.Engine.Tests.Referee;

namespace SchemaGate.Engine.Tests.Policy.Suppressions;

/// <summary>The published schema, judged by Ajv, says what the reader says.</summary>
[Collection(RefereeCollection.Name)]
public sealed class SuppressionSchemaTests(AjvReferee referee)
{
    private static readonly JsonNode Schema = ReadSchema();

    [Theory]
    [InlineData("""{"suppressions":[]}""", true)]
    [InlineData("""{"suppressions":null}""", true)]
    [InlineData("""{"suppressions":[{"identity":"SG1001 **"}]}""", true)]
    [InlineData("""{"suppressions":[{"identity":["a","b"],"documents":["x"],"rule":"r","message":"m","reason":"why","owner":"me","until":"2027-01-31","ticket":4711}]}""", true)]
    [InlineData("""{"suppressions":[{"identity":"a","documents":null,"rule":null,"message":null,"reason":null,"owner":null,"until":null}]}""", true)]
    [InlineData("""{}""", false)]
    [InlineData("""[]""", false)]
    [InlineData("""{"suppressions":[],"more":1}""", false)]
    [InlineData("""{"suppressions":["SG1001 **"]}""", false)]
    [InlineData("""{"suppressions":[{}]}""", false)]
    [InlineData("""{"suppressions":[{"identity":null}]}""", false)]
    [InlineData("""{"suppressions":[{"identity":""}]}""", false)]
    [InlineData("""{"suppressions":[{"identity":[]}]}""", false)]
    [InlineData("""{"suppressions":[{"identity":[""]}]}""", false)]
    [InlineData("""{"suppressions":[{"identity":1}]}""", false)]
    [InlineData("""{"suppressions":[{"identity":"a","documents":1}]}""", false)]
    [InlineData("""{"suppressions":[{"identity":"a","documents":[]}]}""", false)]
    [InlineData("""{"suppressions":[{"identity":"a","rule":1}]}""", false)]
    [InlineData("""{"suppressions":[{"identity":"a","message":1}]}""", false)]
    [InlineData("""{"suppressions":[{"identity":"a","reason":1}]}""", false)]
    [InlineData("""{"suppressions":[{"identity":"a","owner":1}]}""", false)]
    [InlineData("""{"suppressions":[{"identity":"a","until":"31.1.2027"}]}""", false)]
    [InlineData("""{"suppressions":[{"identity":"a","until":"2027-02-30"}]}""", false)]
    public void Says_what_the_reader_says(string file, bool expected)
    {
        Assert.Equal(expected, referee.Accepts(Schema, null, JsonNode.Parse(file)));
        Assert.Equal(expected, SuppressionReader.Read(new DocumentInput("s.yml", System.Text.Encoding.UTF8.GetBytes(file))).Problems.Count == 0);
    }

    private static JsonNode ReadSchema()
    {
        using var schema = SuppressionSchema.Open();
        return JsonNode.Parse(schema)!;
    }
}
