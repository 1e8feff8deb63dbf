using static SchemaGate.Engine.Tests.Comparison.ContractChanges;

namespace SchemaGate.Engine.Tests.Comparison.Parameters;

public sealed class ParameterComparisonTests
{
    private const string Plain = """{"name":"q","in":"query","schema":{"type":"string"}}""";

    [Theory]
    [InlineData("", """{"name":"q","in":"query","required":true,"schema":{"type":"string"}}""", "Parameter Added Narrowed Sent 'q' [Required] @ query parameter q")]
    [InlineData("", Plain, "Parameter Added Widened Sent 'q' @ query parameter q")]
    [InlineData(Plain, "", "Parameter Removed Narrowed Sent 'q' @ query parameter q")]
    [InlineData("""{"name":"q","in":"query","deprecated":true,"x-sunset":"2027-01-01","schema":{}}""", "", "Parameter Removed Narrowed Sent 'q' 2027-01-01 → - [WasDeprecated, SunsetAhead] @ query parameter q")]
    [InlineData(Plain, """{"name":"q","in":"query","required":true,"schema":{"type":"string"}}""", "ParameterRequired Changed Narrowed Sent 'q' @ query parameter q")]
    [InlineData("""{"name":"q","in":"query","required":true,"schema":{"type":"string"}}""", Plain, "ParameterRequired Changed Widened Sent 'q' @ query parameter q")]
    [InlineData(Plain, """{"name":"q","in":"header","schema":{"type":"string"}}""", "ParameterLocation Changed Incomparable Sent 'q' query → header @ query parameter q")]
    [InlineData(Plain, """{"name":"Q","in":"query","schema":{"type":"string"}}""", "Parameter Removed Narrowed Sent 'q' @ query parameter q", "Parameter Added Widened Sent 'Q' @ query parameter Q")]
    [InlineData("""{"name":"X-Case","in":"header","schema":{"type":"string"}}""", """{"name":"x-case","in":"header","schema":{"type":"string"}}""")]
    [InlineData("", """{"name":"accept","in":"header","required":true,"schema":{"type":"string"}}""")]
    [InlineData(Plain, """{"name":"q","in":"query","deprecated":true,"schema":{"type":"string"}}""", "Deprecated Added Annotation Sent 'q' @ query parameter q")]
    [InlineData(Plain, """{"name":"q","in":"query","allowReserved":true,"schema":{"type":"string"}}""", "ParameterAllowReserved Changed Widened Sent 'q' false → true @ query parameter q")]
    [InlineData("""{"name":"q","in":"query","allowEmptyValue":true,"schema":{"type":"string"}}""", Plain, "ParameterAllowEmptyValue Changed Narrowed Sent 'q' true → false @ query parameter q")]
    [InlineData(Plain, """{"name":"q","in":"query","x-ms-parameter-location":"client","schema":{"type":"string"}}""", "ParameterScope Changed Annotation Sent 'q' - → client @ query parameter q")]
    [InlineData(Plain, """{"name":"q","in":"query","schema":{"type":"integer"}}""", "AcceptedValues Changed Incomparable Sent 'Text' @ query parameter q")]
    [InlineData(Plain, """{"name":"q","in":"query","description":"other","example":"x","schema":{"type":"string","title":"Q"}}""")]
    [InlineData("""{"name":"q","in":"query","schema":{"type":"object"}}""", """{"name":"q","in":"query","content":{"application/json":{"schema":{"type":"object"}}}}""", "ParameterSerialisation Changed Incomparable Sent 'q' form → application/json @ query parameter q")]
    [InlineData("""{"name":"q","in":"query","content":{"application/json":{"schema":{"type":"string"}}}}""", """{"name":"q","in":"query","content":{"application/json":{"schema":{"type":"integer"}}}}""", "AcceptedValues Changed Incomparable Sent 'Json' @ query parameter q/application~1json")]
    [InlineData("""{"name":"q","in":"query","content":{"application/json":{}}}""", """{"name":"q","in":"query","content":{"text/plain":{}}}""", "ParameterSerialisation Changed Incomparable Sent 'q' application/json → text/plain @ query parameter q")]
    public void One_edit_is_one_change(string old, string @new, params string[] expected) =>
        Assert.Equal(expected.Select(line => "GET /a | " + line), BetweenOperations(With(old), With(@new)));

    [Theory]
    [InlineData("""{"type":"array","items":{"type":"string"}}""", "\"explode\":false", "ParameterExplode Changed Incomparable Sent 'q' true → false @ query parameter q")]
    [InlineData("""{"type":"array","items":{"type":"string"}}""", "\"style\":\"form\",\"explode\":true")]
    [InlineData("""{"type":"array","items":{"type":"string"}}""", "\"style\":\"pipeDelimited\"", "ParameterStyle Changed Incomparable Sent 'q' form → pipeDelimited @ query parameter q")]
    [InlineData("""{"type":"array","items":{"type":"string"}}""", "\"style\":\"pipeDelimited\",\"explode\":true")]
    [InlineData("""{"type":"string"}""", "\"explode\":false")]
    [InlineData("""{"type":"object"}""", "\"style\":\"deepObject\"", "ParameterStyle Changed Incomparable Sent 'q' form → deepObject @ query parameter q")]
    public void Serialisation_counts_as_far_as_the_wire_shows_it(string schema, string said, params string[] expected) =>
        Assert.Equal(
            expected.Select(line => "GET /a | " + line),
            BetweenOperations(
                With($$$"""{"name":"q","in":"query","schema":{{{schema}}} }"""),
                With($$$"""{"name":"q","in":"query",{{{said}}},"schema":{{{schema}}} }""")));

    [Fact]
    public void The_style_of_a_scalar_in_a_path_is_on_the_wire() => Assert.Equal(
        ["GET /{p} | ParameterStyle Changed Incomparable Sent 'p' simple → label @ path parameter p"],
        BetweenPaths(
            """{"/{p}":{"get":{"parameters":[{"name":"p","in":"path","required":true,"schema":{"type":"string"}}],"responses":{}}}}""",
            """{"/{p}":{"get":{"parameters":[{"name":"p","in":"path","required":true,"style":"label","schema":{"type":"string"}}],"responses":{}}}}"""));

    [Fact]
    public void A_parameter_may_move_between_path_and_operation() => Assert.Equal(
        [],
        BetweenPaths(
            $$$"""{"/a":{"get":{"parameters":[{{{Plain}}}],"responses":{}} }}""",
            $$$"""{"/a":{"parameters":[{{{Plain}}}],"get":{"responses":{}} }}"""));

    [Fact]
    public void The_operation_overrides_the_path() => Assert.Equal(
        [],
        BetweenPaths(
            $$$"""{"/a":{"get":{"parameters":[{{{Plain}}}],"responses":{}} }}""",
            $$$"""{"/a":{"parameters":[{"name":"q","in":"query","required":true,"schema":{"type":"integer"}}],"get":{"parameters":[{{{Plain}}}],"responses":{}} }}"""));

    [Fact]
    public void A_parameter_at_path_level_is_new_for_every_operation() => Assert.Equal(
        ["GET /a | Parameter Added Widened Sent 'q' [Shared] @ query parameter q", "PUT /a | Parameter Added Widened Sent 'q' [Shared] @ query parameter q"],
        BetweenPaths(
            """{"/a":{"get":{"responses":{}},"put":{"responses":{}}}}""",
            $$$"""{"/a":{"parameters":[{{{Plain}}}],"get":{"responses":{}},"put":{"responses":{}} }}"""));

    [Theory]
    [InlineData("""{"type":"array","items":{"type":"string"}}""", "ParameterSerialisation Changed Widened Sent harmless 'q' one value → any number of values @ query parameter q")]
    [InlineData("""{"type":"array","items":{}}""", "ParameterSerialisation Changed Widened Sent harmless 'q' one value → any number of values @ query parameter q")]
    [InlineData("""{"type":"array","items":{"type":"integer"}}""", "AcceptedValues Changed Incomparable Sent 'Text' @ query parameter q")]
    [InlineData("""{"type":"array","minItems":2,"items":{"type":"string"}}""", "AcceptedValues Changed Incomparable Sent 'Text' @ query parameter q")]
    public void One_value_may_become_many(string schema, string expected) => Assert.Equal(
        ["GET /a | " + expected],
        BetweenOperations(With(Plain), With($$$"""{"name":"q","in":"query","schema":{{{schema}}} }""")));

    [Fact]
    public void Many_values_may_not_become_one() => Assert.Equal(
        ["GET /a | ParameterSerialisation Changed Narrowed Sent 'q' any number of values → one value @ query parameter q"],
        BetweenOperations(With("""{"name":"q","in":"query","schema":{"type":"array","items":{"type":"string"}}}"""), With(Plain)));

    [Fact]
    public void Parameters_may_be_gathered_into_an_exploded_object() => Assert.Equal(
        ["GET /a | ParameterSerialisation Changed Annotation Sent harmless 'page' limit, offset → object page @ query parameter page"],
        BetweenOperations(
            With("""{"name":"limit","in":"query","schema":{"type":"integer"}},{"name":"offset","in":"query","schema":{"type":"integer"}}"""),
            With("""{"name":"page","in":"query","schema":{"type":"object","properties":{"limit":{"type":"integer"},"offset":{"type":"integer"}}}}""")));

    [Fact]
    public void A_deep_object_may_be_spelled_out() => Assert.Equal(
        [
            "GET /a | ParameterSerialisation Changed Annotation Sent harmless 'f' object f → f[o] @ query parameter f",
            "GET /a | AcceptedValues Changed Incomparable Sent 'Text' @ query parameter f[o]",
        ],
        BetweenOperations(
            With("""{"name":"f","in":"query","style":"deepObject","schema":{"type":"object","properties":{"o":{"type":"integer"}}}}"""),
            With("""{"name":"f[o]","in":"query","schema":{"type":"boolean"}}""")));

    [Fact]
    public void A_webhook_that_sends_less_is_a_loss() => Assert.Equal(
        ["WEBHOOK POST w | ParameterRequired Changed Widened Received 'h' @ header parameter h"],
        Between(
            """{"openapi":"3.1.0","info":{"title":"t","version":"1"},"webhooks":{"w":{"post":{"parameters":[{"name":"h","in":"header","required":true,"schema":{}}],"responses":{}}}}}""",
            """{"openapi":"3.1.0","info":{"title":"t","version":"1"},"webhooks":{"w":{"post":{"parameters":[{"name":"h","in":"header","schema":{}}],"responses":{}}}}}"""));

    [Theory]
    [InlineData("""{"in":"query"}""", "This parameter has no `name`. Add it: without it nobody knows where the value goes.")]
    [InlineData("""{"name":"q"}""", "This parameter has no `in`. Add it: without it nobody knows where the value goes.")]
    [InlineData("""{"name":"q","in":"body"}""", "`in: body` is no place for a parameter. Use path, query, header or cookie.")]
    public void A_parameter_without_a_place_cannot_be_compared(string parameter, string message)
    {
        var problem = Assert.Throws<InputException>(() => BetweenOperations(With(parameter), With(Plain))).Problem;
        Assert.Equal(("SG9101", "invalid-document", message), (problem.Rule, problem.Name, problem.Message));
        Assert.Equal(("old.json", 1), (problem.Place.File, problem.Place.Line));
    }

    private static string With(string parameters) => $$$"""{"parameters":[{{{parameters}}}],"responses":{}}""";
}
