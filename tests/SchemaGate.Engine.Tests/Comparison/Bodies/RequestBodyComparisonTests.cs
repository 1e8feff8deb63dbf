using static SchemaGate.Engine.Tests.Comparison.ContractChanges;

namespace SchemaGate.Engine.Tests.Comparison.Bodies;

public sealed class RequestBodyComparisonTests
{
    private const string Json = """{"application/json":{"schema":{"type":"object"}}}""";

    [Theory]
    [InlineData("", "\"requestBody\":{\"required\":true,\"content\":" + Json + "},", "RequestBody Added Narrowed Sent [Required] @ request body")]
    [InlineData("", "\"requestBody\":{\"content\":" + Json + "},", "RequestBody Added Widened Sent @ request body")]
    [InlineData("\"requestBody\":{\"required\":true,\"content\":" + Json + "},", "", "RequestBody Removed Narrowed Sent [Required] @ request body")]
    [InlineData("\"requestBody\":{\"content\":" + Json + "},", "\"requestBody\":{\"required\":true,\"content\":" + Json + "},", "RequestBodyRequired Changed Narrowed Sent @ request body")]
    [InlineData("\"requestBody\":{\"required\":true,\"content\":" + Json + "},", "\"requestBody\":{\"required\":false,\"content\":" + Json + "},", "RequestBodyRequired Changed Widened Sent @ request body")]
    public void Presence(string old, string @new, string expected) => Assert.Equal(
        ["GET /a | " + expected],
        BetweenOperations($$$"""{ {{{old}}} "responses":{}}""", $$$"""{ {{{@new}}} "responses":{}}"""));

    [Theory]
    [InlineData("""{"application/json":{}}""", """{"application/json":{},"text/csv":{}}""", "MediaType Added Widened Sent 'text/csv' @ request body")]
    [InlineData("""{"application/json":{},"text/csv":{}}""", """{"application/json":{}}""", "MediaType Removed Narrowed Sent 'text/csv' @ request body")]
    [InlineData("""{"application/json":{}}""", """{"*/*":{}}""", "MediaType Changed Widened Sent 'application/json' application/json → */* @ request body")]
    [InlineData("""{"application/json":{},"application/xml":{}}""", """{"application/*":{}}""", "MediaType Changed Widened Sent 'application/json, application/xml' application/json, application/xml → application/* @ request body")]
    [InlineData("""{"*/*":{}}""", """{"application/json":{}}""", "MediaType Changed Narrowed Sent '*/*' */* → application/json @ request body")]
    [InlineData("""{"application/vnd.x+json":{}}""", """{"application/*+json":{}}""", "MediaType Changed Widened Sent 'application/vnd.x+json' application/vnd.x+json → application/*+json @ request body")]
    [InlineData("""{"application/json":{}}""", """{"application/*+json":{}}""", "MediaType Changed Incomparable Sent 'application/json' application/json → application/*+json @ request body")]
    [InlineData("""{"*/*":{},"application/json":{}}""", """{"*/*":{}}""")]
    [InlineData("""{"*/*":{}}""", """{"*/*":{},"application/json":{}}""")]
    [InlineData("""{"application/json":{}}""", """{"application/vnd.x+json":{}}""", "MediaType Changed Incomparable Sent 'application/json' application/json → application/vnd.x+json @ request body")]
    [InlineData("""{"application/json; charset=utf-8":{}}""", """{"Application/JSON":{}}""")]
    [InlineData("""{"application/json;v=1":{}}""", """{"application/json;v=2":{}}""", "MediaType Changed Annotation Sent 'application/json;v=1' application/json;v=1 → application/json;v=2 @ request body")]
    [InlineData("""{"text/csv":{}}""", """{"image/png":{}}""", "MediaType Removed Narrowed Sent 'text/csv' @ request body", "MediaType Added Widened Sent 'image/png' @ request body")]
    [InlineData("""{"application/json":{}}""", """{"application/json":{"schema":{"type":"object"}}}""", "MediaTypeSchema Added Narrowed Sent 'application/json' @ request body/application~1json")]
    [InlineData("""{"application/json":{"schema":{"type":"object"}}}""", """{"application/json":{}}""", "MediaTypeSchema Removed Widened Sent 'application/json' @ request body/application~1json")]
    [InlineData("""{"application/json":{"schema":{}}}""", """{"application/json":{}}""")]
    [InlineData("""{"application/json":{"schema":{"type":"string"}}}""", """{"application/json":{"schema":{"type":"integer"}}}""", "AcceptedValues Changed Incomparable Sent 'Json' @ request body/application~1json")]
    [InlineData("""{"application/problem+json":{"schema":{"type":"string"}}}""", """{"application/problem+json":{"schema":{"type":"integer"}}}""", "AcceptedValues Changed Incomparable Sent 'Json' @ request body/application~1problem+json")]
    [InlineData("""{"text/plain":{"schema":{"type":"string"}}}""", """{"text/plain":{"schema":{"type":"integer"}}}""", "AcceptedValues Changed Incomparable Sent 'Text' @ request body/text~1plain")]
    [InlineData("""{"application/jsonl":{"itemSchema":{"type":"string"}}}""", """{"application/jsonl":{"itemSchema":{"type":"integer"}}}""", "AcceptedValues Changed Incomparable Sent 'Json' @ request body/application~1jsonl/item schema")]
    [InlineData("""{"application/json":{"example":1}}""", """{"application/json":{"example":2}}""")]
    public void Media_types(string old, string @new, params string[] expected) => Assert.Equal(
        expected.Select(line => "GET /a | " + line),
        BetweenOperations(
            $$$"""{"requestBody":{"content":{{{old}}} },"responses":{}}""",
            $$$"""{"requestBody":{"content":{{{@new}}} },"responses":{}}"""));

    [Theory]
    [InlineData("{}", """{"f":{"contentType":"application/json"}}""", "EncodingContentType Changed Incomparable Sent 'f' text/plain → application/json @ {0}/part f")]
    [InlineData("{}", """{"f":{"contentType":"text/plain"}}""")]
    [InlineData("""{"f":{"contentType":"image/png"}}""", """{"f":{"contentType":"image/jpeg, image/png"}}""", "EncodingContentType Changed Widened Sent 'f' image/png → image/jpeg, image/png @ {0}/part f")]
    [InlineData("""{"f":{"contentType":"image/png, image/jpeg"}}""", """{"f":{"contentType":"image/png"}}""", "EncodingContentType Changed Narrowed Sent 'f' image/jpeg, image/png → image/png @ {0}/part f")]
    [InlineData("{}", """{"g":{"explode":false}}""", "EncodingExplode Changed Incomparable Sent 'g' true → false @ {0}/part g")]
    [InlineData("{}", """{"g":{"style":"pipeDelimited"}}""", "EncodingStyle Changed Incomparable Sent 'g' form → pipeDelimited @ {0}/part g")]
    [InlineData("{}", """{"f":{"allowReserved":true}}""", "EncodingAllowReserved Changed Widened Sent 'f' false → true @ {0}/part f")]
    [InlineData("""{"f":{"contentType":"image/png, image/jpeg"}}""", """{"f":{"contentType":"image/*"}}""", "EncodingContentType Changed Widened Sent 'f' image/jpeg, image/png → image/* @ {0}/part f")]
    [InlineData("""{"f":{"contentType":"image/*"}}""", """{"f":{"contentType":"image/png"}}""", "EncodingContentType Changed Narrowed Sent 'f' image/* → image/png @ {0}/part f")]
    [InlineData("""{"f":{"contentType":"image/*"}}""", """{"f":{"contentType":"image/*, image/png"}}""")]
    [InlineData("""{"f":{"contentType":"image/*"}}""", """{"f":{"contentType":"text/plain"}}""", "EncodingContentType Changed Incomparable Sent 'f' image/* → text/plain @ {0}/part f")]
    [InlineData("""{"unknown":{"contentType":"a/b"}}""", """{"unknown":{"contentType":"a/c"}}""")]
    [InlineData("{}", """{"unknown":{"explode":false}}""")]
    [InlineData("{}", """{"f":{"headers":{"X":{"required":true,"schema":{}}}}}""", "EncodingHeader Added Narrowed Sent 'X' [Required] @ {0}/part f/header x")]
    [InlineData("""{"f":{"headers":{"X":{"required":true,"schema":{}}}}}""", """{"f":{"headers":{"x":{"schema":{}}}}}""", "EncodingHeader Changed Widened Sent 'x' @ {0}/part f/header x")]
    public void Encodings_of_parts(string old, string @new, params string[] expected) => Assert.Equal(
        expected.Select(line => "GET /a | " + line.Replace("{0}", "request body/multipart~1form-data", StringComparison.Ordinal)),
        BetweenOperations(Form("multipart/form-data", old), Form("multipart/form-data", @new)));

    [Fact]
    public void Encodings_mean_nothing_in_json() => Assert.Equal(
        [],
        BetweenOperations(Form("application/json", "{}"), Form("application/json", """{"f":{"contentType":"a/b"}}""")));

    private static string Form(string type, string encoding) =>
        $$$"""{"requestBody":{"content":{"{{{type}}}":{"schema":{"type":"object","properties":{"f":{"type":"string"},"g":{"type":"array","items":{"type":"string"}} }},"encoding":{{{encoding}}} }} },"responses":{}}""";
}
