using System.Text;

namespace SchemaGate.Engine.Tests.Hostile;

/// <summary>
/// Small documents whose schemas refer to each other in long chains, or twice at each step, so that walking every path would
/// never end. The change lies at the very end. Each must come to an outcome.
/// </summary>
public sealed class TangledSchemasTests
{
    private const int Long = 300;
    private const int Doubling = 8;

    private const string Template = """
        {"openapi": "3.1.0", "info": {"title": "t", "version": "1"},
         "paths": {"/a": {"post": {
           "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/k0"}}}},
           "responses": {"200": {"description": "x", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/k0"}}}}}}}},
         "components": {"schemas": {LINKS LAST}}}
        """;

    [Theory]
    [InlineData(Long, """{"items":NEXT}""")]
    [InlineData(Long, """{"properties":{"a":NEXT}}""")]
    [InlineData(Long, """{"additionalProperties":NEXT}""")]
    [InlineData(Long, """{"propertyNames":NEXT}""")]
    [InlineData(Long, """{"allOf":[NEXT]}""")]
    [InlineData(Long, """{"allOf":[NEXT,{"minLength":1}]}""")]
    [InlineData(Doubling, """{"not":NEXT}""")]
    [InlineData(Doubling, """{"anyOf":[NEXT,{"type":"null"}]}""")]
    [InlineData(Doubling, """{"oneOf":[NEXT,{"type":"null"}]}""")]
    [InlineData(Doubling, """{"anyOf":[NEXT,NEXT]}""")]
    [InlineData(Doubling, """{"properties":{"a":NEXT,"b":NEXT}}""")]
    [InlineData(Doubling, """{"oneOf":[{"items":NEXT},{"items":NEXT,"minItems":1}]}""")]
    [InlineData(Doubling, """{"allOf":[{"properties":{"a":NEXT}},{"properties":{"a":NEXT},"required":["x"]}]}""")]
    public void A_change_at_the_end_is_found(int steps, string schema)
    {
        var request = new GateRequest { Old = Document(steps, schema, 2), New = Document(steps, schema, 1), Today = new DateOnly(2026, 1, 1) };

        var result = Gate.Run(request);

        Assert.Empty(result.Problems);
        Assert.NotEmpty(result.Findings);
    }

    private static DocumentInput Document(int steps, string schema, int maxLength)
    {
        var links = Enumerable.Range(0, steps).Select(step => $"\"k{step}\": {schema.Replace("NEXT", $"{{\"$ref\":\"#/components/schemas/k{step + 1}\"}}", StringComparison.Ordinal)},");
        var text = Template
            .Replace("LINKS", string.Concat(links), StringComparison.Ordinal)
            .Replace("LAST", $"\"k{steps}\": {{\"type\": \"string\", \"maxLength\": {maxLength}}}", StringComparison.Ordinal);
        return new DocumentInput("a.json", Encoding.UTF8.GetBytes(text));
    }
}
