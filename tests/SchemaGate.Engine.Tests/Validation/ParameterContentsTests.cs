using SchemaGate.Engine.Validation;

namespace SchemaGate.Engine.Tests.Validation;

public sealed class ParameterContentsTests
{
    private const string Parameters = """
        paths:
          /a:
            parameters:
              - {name: a, in: query}
              - {name: b, in: query, schema: {}, content: {a/b: {}}}
              - {name: c, in: query, content: {a/b: {}, a/c: {}}}
              - {name: d, in: query, content: {a/b: {}}}
              - {name: e, in: query, schema: {}}
            get: {}
            put: {}
        """;

    [Fact]
    public void A_parameter_has_a_schema_or_a_content_of_one_media_type() => Assert.Equal(
        [
            "6:9 error This parameter has neither a schema nor a content. Add a schema that says which values it takes.",
            "7:51 error This parameter has a schema and a content, and only one of them may be there. Remove the other.",
            "8:39 error The content of a parameter has one media type, not 2. Leave the one that is sent.",
        ],
        Checking.Run(new ParameterContents(), Parameters));

    [Fact]
    public void Parameters_of_Swagger_2_have_neither() =>
        Assert.Empty(Checking.Run(new ParameterContents(), "paths: {/a: {parameters: [{name: a, in: query, type: string}], get: {}}}\n", "2.0"));
}
