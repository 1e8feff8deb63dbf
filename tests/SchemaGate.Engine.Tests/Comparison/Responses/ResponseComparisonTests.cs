using static SchemaGate.Engine.Tests.Comparison.ContractChanges;

namespace SchemaGate.Engine.Tests.Comparison.Responses;

public sealed class ResponseComparisonTests
{
    [Theory]
    [InlineData("200", "200,201", "Response Added Widened Received '201' [Success] @ response 201")]
    [InlineData("200,201", "200", "Response Removed Narrowed Received '201' [Success] @ response 201")]
    [InlineData("200,400", "200,500", "Response Removed Narrowed Received '400' @ response 400", "Response Added Widened Received '500' @ response 500")]
    [InlineData("200", "200,default", "Response Added Widened Received 'default' @ response default")]
    [InlineData("200", "2XX", "Response Added Widened Received '2XX' 200 → 2XX [Success] @ response 2XX")]
    [InlineData("200,2XX", "2xx")]
    [InlineData("2XX", "200", "Response Added Widened Received '200' 2XX → 200 [Success] @ response 200")]
    [InlineData("200", "default", "Response Added Widened Received 'default' 200 → default @ response default")]
    [InlineData("default", "200", "Response Added Widened Received '200' default → 200 [Success] @ response 200")]
    [InlineData("default", "200,default")]
    [InlineData("200,default", "201,default", "Response Removed Narrowed Received '200' [Success] @ response 200", "Response Added Widened Received '201' [Success] @ response 201")]
    public void Statuses(string old, string @new, params string[] expected) => Assert.Equal(
        expected.Select(line => "GET /a | " + line),
        BetweenOperations(WithStatuses(old), WithStatuses(@new)));

    [Fact]
    public void A_code_is_compared_with_the_range_that_takes_it_in() => Assert.Equal(
        [
            "GET /a | AcceptedValues Changed Incomparable Received 'Json' @ response 2XX/application~1json",
            "GET /a | Response Added Widened Received '2XX' 200 → 2XX [Success] @ response 2XX",
        ],
        BetweenOperations(
            """{"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"type":"string"}}}}}}""",
            """{"responses":{"2XX":{"description":"ok","content":{"application/json":{"schema":{"type":"integer"}}}}}}"""));

    [Theory]
    [InlineData("""{"application/json":{},"text/plain":{}}""", """{"application/json":{}}""", "MediaType Removed Narrowed Received 'text/plain' [Success] @ response 200")]
    [InlineData("""{"application/json":{}}""", """{"application/json":{},"text/plain":{}}""", "MediaType Added Widened Received 'text/plain' [Success] @ response 200")]
    [InlineData("""{"application/json":{},"text/plain":{}}""", "{}", "MediaType Removed Narrowed Received 'application/json, text/plain' [Success] @ response 200")]
    [InlineData("""{"application/json":{}}""", """{"*/*":{}}""", "MediaType Changed Widened Received 'application/json' application/json → */* [Success] @ response 200")]
    [InlineData("""{"application/json":{"schema":{"type":"object"}}}""", """{"application/json":{}}""", "MediaTypeSchema Removed Widened Received 'application/json' @ response 200/application~1json")]
    public void Media_types(string old, string @new, params string[] expected) => Assert.Equal(
        expected.Select(line => "GET /a | " + line),
        BetweenOperations(
            $$$"""{"responses":{"200":{"description":"ok","content":{{{old}}} }} }""",
            $$$"""{"responses":{"200":{"description":"ok","content":{{{@new}}} }} }"""));

    [Theory]
    [InlineData("{}", """{"X":{"required":true,"schema":{}}}""", "Header Added Narrowed Received 'X' [Required] @ response 200/header x")]
    [InlineData("""{"X":{"required":true,"schema":{}}}""", "{}", "Header Removed Widened Received 'X' [Required] @ response 200/header x")]
    [InlineData("""{"X":{"schema":{}}}""", "{}", "Header Removed Widened Received 'X' @ response 200/header x")]
    [InlineData("""{"X":{"schema":{}}}""", """{"x":{"schema":{}}}""")]
    [InlineData("""{"X":{"required":true,"schema":{}}}""", """{"X":{"schema":{}}}""", "HeaderRequired Changed Widened Received 'X' @ response 200/header x")]
    [InlineData("""{"X":{"schema":{}}}""", """{"X":{"required":true,"schema":{}}}""", "HeaderRequired Changed Narrowed Received 'X' @ response 200/header x")]
    [InlineData("""{"X":{"schema":{"type":"string"}}}""", """{"X":{"schema":{"type":"integer"}}}""", "AcceptedValues Changed Incomparable Received 'Text' @ response 200/header x")]
    [InlineData("""{"X":{"schema":{"type":"string"}}}""", """{"X":{}}""", "Schema Removed Widened Received 'header x' @ response 200/header x")]
    [InlineData("""{"X":{"schema":{"type":"object"}}}""", """{"X":{"explode":true,"schema":{"type":"object"}}}""", "HeaderSerialisation Changed Incomparable Received 'X' simple → simple, exploded @ response 200/header x")]
    [InlineData("""{"X":{"schema":{"type":"object"}}}""", """{"X":{"content":{"application/json":{}}}}""", "HeaderSerialisation Changed Incomparable Received 'X' simple → application/json @ response 200/header x")]
    [InlineData("""{"X":{"schema":{}}}""", """{"X":{"deprecated":true,"schema":{}}}""", "Deprecated Added Annotation Received 'X' @ response 200/header x")]
    [InlineData("""{"Content-Type":{"required":true,"schema":{}}}""", "{}")]
    public void Headers(string old, string @new, params string[] expected) => Assert.Equal(
        expected.Select(line => "GET /a | " + line),
        BetweenOperations(
            $$$"""{"responses":{"200":{"description":"ok","headers":{{{old}}} }} }""",
            $$$"""{"responses":{"200":{"description":"ok","headers":{{{@new}}} }} }"""));

    [Theory]
    [InlineData("""{"next":{"operationId":"b"}}""", "{}", "Link Removed Narrowed Received 'next' @ response 200/link next")]
    [InlineData("{}", """{"next":{"operationId":"b"}}""", "Link Added Widened Received 'next' @ response 200/link next")]
    [InlineData("""{"next":{"operationId":"b"}}""", """{"next":{"operationId":"b","parameters":{"id":"$response.body#/id"}}}""", "Link Changed Incomparable Received 'next' @ response 200/link next")]
    [InlineData("""{"next":{"operationId":"b"}}""", """{"next":{"operationRef":"#/paths/~1b/get"}}""")]
    [InlineData("""{"next":{"operationId":"b"}}""", """{"next":{"operationId":"c"}}""", "Link Changed Incomparable Received 'next' @ response 200/link next")]
    [InlineData("""{"next":{"operationId":"b","description":"x"}}""", """{"next":{"operationId":"b"}}""")]
    public void Links(string old, string @new, params string[] expected) => Assert.Equal(
        expected.Select(line => "GET /a | " + line),
        BetweenPaths(
            $$$"""{"/a":{"get":{"responses":{"200":{"description":"ok","links":{{{old}}} }} }},"/b":{"get":{"operationId":"b","responses":{}} }}""",
            $$$"""{"/a":{"get":{"responses":{"200":{"description":"ok","links":{{{@new}}} }} }},"/b":{"get":{"operationId":"b","responses":{}} }}"""));

    private static string WithStatuses(string codes) =>
        "{\"responses\":{" + string.Join(',', codes.Split(',').Select(code => '"' + code + "\":{}")) + "}}";
}
