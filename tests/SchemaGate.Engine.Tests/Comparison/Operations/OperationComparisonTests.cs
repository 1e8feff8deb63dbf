using static SchemaGate.Engine.Tests.Comparison.ContractChanges;

namespace SchemaGate.Engine.Tests.Comparison.Operations;

public sealed class OperationComparisonTests
{
    private const string Event = """{"post":{"requestBody":{"required":true,"content":{}},"responses":{}}}""";

    [Theory]
    [InlineData("\"operationId\":\"a\"", "\"operationId\":\"b\"", "OperationId Changed Annotation a → b @ operation")]
    [InlineData("\"summary\":\"a\"", "\"operationId\":\"b\"", "OperationId Added Annotation - → b @ operation")]
    [InlineData("\"operationId\":\"a\"", "\"summary\":\"a\"", "OperationId Removed Annotation a → - @ operation")]
    [InlineData("\"tags\":[\"x\"]", "\"tags\":[\"y\"]", "Tag Changed Annotation 'x' x → y @ operation")]
    [InlineData("\"tags\":[\"x\",\"y\"]", "\"tags\":[\"y\"]", "Tag Removed Annotation 'x' x → - @ operation")]
    [InlineData("\"tags\":[\"x\",\"y\"]", "\"tags\":[\"y\",\"x\"]")]
    [InlineData("\"summary\":\"a\",\"description\":\"a\"", "\"summary\":\"b\",\"externalDocs\":{\"url\":\"b\"}")]
    [InlineData("\"x-ms-long-running-operation\":true", "\"summary\":\"a\"", "LongRunning Removed Annotation true → - @ operation")]
    [InlineData("\"deprecated\":false", "\"deprecated\":true", "Deprecated Added Annotation @ operation")]
    [InlineData("\"deprecated\":true", "\"deprecated\":false", "Deprecated Removed Annotation @ operation")]
    [InlineData("\"deprecated\":false", "\"deprecated\":true,\"x-sunset\":\"2027-01-01\"", "Deprecated Added Annotation - → 2027-01-01 [SunsetAhead] @ operation")]
    [InlineData("\"deprecated\":true", "\"deprecated\":true,\"x-sunset\":\"2026-01-01\"", "Sunset Added Annotation - → 2026-01-01 [SunsetPassed] @ operation")]
    [InlineData("\"deprecated\":true,\"x-sunset\":\"2027-01-01\"", "\"deprecated\":true", "Sunset Removed Annotation 2027-01-01 → - @ operation")]
    [InlineData("\"deprecated\":true,\"x-sunset\":\"2027-01-01\"", "\"deprecated\":false", "Deprecated Removed Annotation @ operation")]
    [InlineData("\"x-sunset\":\"2027-02-01\"", "\"x-sunset\":\"2027-01-01\"", "Sunset Changed Annotation 2027-02-01 → 2027-01-01 [SunsetAhead, Lowered] @ operation")]
    [InlineData("\"x-sunset\":\"2027-02-01\"", "\"x-sunset\":\"2027-03-01\"", "Sunset Changed Annotation 2027-02-01 → 2027-03-01 [SunsetAhead] @ operation")]
    [InlineData("\"x-sunset\":\"2027-02-01\"", "\"x-sunset\":\"later\"", "Sunset Changed Annotation 2027-02-01 → later [Unreadable] @ operation")]
    [InlineData("\"x-stability-level\":\"stable\"", "\"x-stability-level\":\"beta\"", "Stability Changed Annotation stable → beta [Lowered] @ operation")]
    [InlineData("\"x-stability-level\":\"alpha\"", "\"summary\":\"a\"", "Stability Removed Annotation alpha → - @ operation")]
    [InlineData("\"summary\":\"a\"", "\"x-stability-level\":\"stable\"")]
    [InlineData("\"summary\":\"a\"", "\"x-stability-level\":\"maybe\"", "Stability Added Annotation - → maybe [Unreadable] @ operation")]
    public void One_edit_is_one_change(string old, string @new, params string[] expected) => Assert.Equal(
        expected.Select(line => "GET /a | " + line),
        BetweenOperations($$$"""{ {{{old}}},"responses":{}}""", $$$"""{ {{{@new}}},"responses":{}}"""));

    [Theory]
    [InlineData("""{"e":{"{$request.body#/url}":EVENT}}""", "{}", "GET /a | Callback Removed Narrowed 'e' @ operation/callback e")]
    [InlineData("{}", """{"e":{"{$request.body#/url}":EVENT}}""", "GET /a | Callback Added Widened 'e' @ operation/callback e")]
    [InlineData("""{"e":{"{$request.body#/url}":EVENT}}""", """{"e":{"{$request.body#/to}":EVENT}}""", "GET /a | Callback Changed Incomparable 'e {$request.body#/url}' {$request.body#/url} → {$request.body#/to} @ operation/callback e {$request.body#~1url}")]
    [InlineData("""{"e":{"u":EVENT}}""", """{"e":{"u":{"put":{"responses":{}}}}}""", "GET /a | Callback Removed Narrowed 'e POST' @ operation/callback e POST", "GET /a | Callback Added Widened 'e PUT' @ operation/callback e PUT")]
    [InlineData("""{"e":{"u":EVENT}}""", """{"e":{"u":{"post":{"requestBody":{"content":{}},"responses":{}}}}}""", "CALLBACK POST /a e u | RequestBodyRequired Changed Widened Received @ request body")]
    public void Callbacks(string old, string @new, params string[] expected) => Assert.Equal(
        expected,
        BetweenOperations(
            $$$"""{"callbacks":{{{old}}},"responses":{}}""".Replace("EVENT", Event, StringComparison.Ordinal),
            $$$"""{"callbacks":{{{@new}}},"responses":{}}""".Replace("EVENT", Event, StringComparison.Ordinal)));

    [Fact]
    public void A_callback_within_itself_ends() => Assert.Equal(
        ["CALLBACK POST /a e u | OperationId Changed Annotation a → b @ operation"],
        Between(Circle("a"), Circle("b")));

    [Theory]
    [InlineData("1.0.0", "1.0.0", "1.0.0 → 1.0.0 @ document")]
    [InlineData("1.10.0", "1.9.0", "1.10.0 → 1.9.0 [Lowered] @ document")]
    [InlineData("v1", "v2", "v1 → v2 @ document")]
    [InlineData("1.0.1", "1.0", "1.0.1 → 1.0 [Lowered] @ document")]
    public void The_versions_are_always_told(string old, string @new, string expected)
    {
        var (operation, change) = Assert.Single(Of(
            WithPaths("{}").Replace("1.0.0", old, StringComparison.Ordinal),
            WithPaths("{}").Replace("1.0.0", @new, StringComparison.Ordinal)));
        Assert.Null(operation);
        Assert.Equal("* | Version Changed Annotation " + expected, Line(operation, change));
    }

    [Theory]
    [InlineData("""{"schemas":{"A":{"type":"string"}}}""", "{}", "* | Component Removed Annotation 'schema A' @ document/schema A")]
    [InlineData("""{"schemas":{"A":{"type":"string"}}}""", """{"schemas":{"B":{"type":"string"}}}""", "* | Component Removed Annotation 'schema A' @ document/schema A")]
    [InlineData("""{"schemas":{"A":{"$ref":"#/components/schemas/B"},"B":{}}}""", """{"schemas":{"A":{}}}""")]
    [InlineData("{}", """{"schemas":{"A":{"type":"string"}}}""")]
    public void Components(string old, string @new, params string[] expected) => Assert.Equal(expected, Between(WithComponents(old), WithComponents(@new)));

    private static string WithComponents(string components) =>
        $$$"""{"openapi":"3.1.0","info":{"title":"t","version":"1"},"paths":{},"components":{{{components}}} }""";

    private static string Circle(string id) =>
        """
        {"openapi":"3.1.0","info":{"title":"t","version":"1"},
         "paths":{"/a":{"get":{"callbacks":{"e":{"$ref":"#/components/callbacks/E"}},"responses":{}}}},
         "components":{"callbacks":{"E":{"u":{"post":{"operationId":"ID","callbacks":{"e":{"$ref":"#/components/callbacks/E"}},"responses":{}}}}}}}
        """.Replace("ID", id, StringComparison.Ordinal);
}
