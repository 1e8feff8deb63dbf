using System.Text;

namespace SchemaGate.Engine.Tests.Hostile;

/// <summary>Thousands of schemas that inherit one discriminator: each has its names, and what changed in each is found, without asking each for all others.</summary>
public sealed class HeirsTests
{
    private const string Template = """
        {"openapi": "3.0.3", "info": {"title": "t", "version": "VERSION"},
         "paths": {"/a": {"get": {"responses": {"200": {"description": "x", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/k0"}}}}}}}},
         "components": {"schemas": {HEIRS
           "k0": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}, "discriminator": {"propertyName": "kind", "mapping": {"base": "#/components/schemas/k0"}}}}}}
        """;

    [Theory]
    [InlineData(5_000, 1)]
    [InlineData(200, 200)]
    [InlineData(2_000, 20)]
    public void Each_heir_is_compared(int heirs, int depth)
    {
        var request = new GateRequest { Old = Document("1.0.0", heirs, depth, "string"), New = Document("2.0.0", heirs, depth, "integer"), Today = new DateOnly(2026, 1, 1) };

        var result = Gate.Run(request);

        Assert.Empty(result.Problems);
        Assert.Equal(heirs / 20, result.Findings.Count);
        Assert.All(result.Findings, finding => Assert.Equal("type-changed", finding.Name));
    }

    // In lines of a length; every twentieth has the property that changes.
    private static DocumentInput Document(string version, int heirs, int depth, string type)
    {
        var schemas = Enumerable.Range(1, heirs).Select(number =>
            $$"""
            "k{{number}}": {"allOf": [{"$ref": "#/components/schemas/k{{(number % depth == 1 % depth ? 0 : number - 1)}}"}, {"properties": {"p{{number}}": {"type": "{{(number % 20 == 0 ? type : "boolean")}}"} } }]},
            """);
        var text = Template.Replace("VERSION", version, StringComparison.Ordinal).Replace("HEIRS", string.Concat(schemas), StringComparison.Ordinal);
        return new DocumentInput("a.json", Encoding.UTF8.GetBytes(text));
    }
}
