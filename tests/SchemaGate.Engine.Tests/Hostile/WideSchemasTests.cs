using System.Globalization;
using System.Text;

namespace SchemaGate.Engine.Tests.Hostile;

/// <summary>
/// Schemas of many parts, each slightly different on the other side. What is compared each with each would cost the square of
/// their number: each shape comes to its exact findings all the same, at a size that would take minutes otherwise.
/// </summary>
public sealed class WideSchemasTests
{
    private const int Many = 1_000;

    private const string Template = """
        {"openapi": "3.1.0", "info": {"title": "t", "version": "VERSION"},
         "paths": {"/a": {"post": {
           "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Wide"}}}},
           "responses": {"200": {"description": "x", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Wide"}}}}}}}},
         "components": {"schemas": {"Wide": SCHEMA}}}
        """;

    [Theory]
    [InlineData("""{"oneOf":[PARTS]}""", """{"type":"object","required":["kN"],"properties":{"kN":{"const":N}}}""", """{"type":"object","required":["kN"],"properties":{"kN":{"const":-N}}}""", "branch-added 1000, branch-removed 1000")]
    [InlineData("""{"anyOf":[PARTS]}""", """{"type":"object","required":["k"],"properties":{"k":{"const":N},"v":{}}}""", """{"type":"object","required":["k"],"properties":{"k":{"const":-N},"v":{}}}""", "branch-added 1000, branch-removed 1000")]
    [InlineData("""{"anyOf":[PARTS]}""", """{"properties":{"kN":{"type":"string"}}}""", """{"properties":{"kN":{"type":"integer"}}}""", "branch-added 1000, branch-removed 1000")]
    [InlineData("""{"oneOf":[PARTS]}""", """{"const":N}""", """{"const":-N}""", "branch-added 1000, branch-removed 1000")]
    [InlineData("""{"oneOf":[PARTS]}""", """{"type":"string"}""", """{"type":"integer"}""", "branch-added 1000, branch-removed 1000")]
    [InlineData("""{"allOf":[PARTS]}""", """{"properties":{"kN":{"type":"string"}}}""", """{"properties":{"kN":{"type":"integer"}}}""", "type-changed 1000")]
    [InlineData("""{"allOf":[PARTS]}""", """{"not":{"required":["aN"]}}""", """{"not":{"required":["bN"]}}""", "condition-changed 1000")]
    [InlineData("""{"allOf":[PARTS]}""", """{"pattern":"aN"}""", """{"pattern":"bN"}""", "pattern-changed 1")]
    [InlineData("""{"patternProperties":{PARTS}}""", "\"^kN\":{\"type\":\"string\"}", "\"^jN\":{\"type\":\"string\"}", "object-rule-loosened 1000, object-rule-tightened 1000")]
    [InlineData("""{"dependentRequired":{PARTS}}""", "\"aN\":[\"bN\"]", "\"aN\":[\"cN\"]", "object-rule-changed 1000")]
    [InlineData("""{"dependentSchemas":{PARTS}}""", "\"aN\":{\"required\":[\"bN\"],\"title\":\"x\"}", "\"aN\":{\"required\":[\"cN\"],\"title\":\"x\"}", "object-rule-changed 1000")]
    public void Each_part_is_found(string schema, string old, string @new, string expected)
    {
        var request = new GateRequest { Old = Document("1.0.0", schema, old), New = Document("2.0.0", schema, @new), Today = new DateOnly(2026, 1, 1) };

        var result = Gate.Run(request);

        Assert.Empty(result.Problems);
        Assert.Equal(expected, string.Join(", ", result.Findings.GroupBy(finding => finding.Name).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key} {group.Count()}")));
    }

    private static DocumentInput Document(string version, string schema, string part)
    {
        var parts = Enumerable.Range(1, Many).Select(number => part.Replace("N", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        var text = Template
            .Replace("VERSION", version, StringComparison.Ordinal)
            .Replace("SCHEMA", schema.Replace("PARTS", string.Join(',', parts), StringComparison.Ordinal), StringComparison.Ordinal);
        return new DocumentInput("a.json", Encoding.UTF8.GetBytes(text));
    }
}
