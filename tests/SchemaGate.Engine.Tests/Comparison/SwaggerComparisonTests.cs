using SchemaGate.Engine.Comparison;
using static SchemaGate.Engine.Tests.Comparison.ContractChanges;

namespace SchemaGate.Engine.Tests.Comparison;

public sealed class SwaggerComparisonTests
{
    private const string Old =
        """
        {"swagger":"2.0","info":{"title":"t","version":"1"},"host":"h.example","basePath":"/v1","schemes":["https"],
         "consumes":["application/json"],"produces":["application/json","application/xml"],
         "securityDefinitions":{
           "b":{"type":"basic"},"k":{"type":"apiKey","in":"header","name":"X-Key"},
           "o":{"type":"oauth2","flow":"accessCode","authorizationUrl":"https://a","tokenUrl":"https://t","scopes":{"r":"read"}}},
         "paths":{"/a/{id}":{
           "parameters":[{"name":"id","in":"path","required":true,"type":"string"}],
           "post":{"security":[{"b":[]},{"o":["r"]}],
             "parameters":[
               {"name":"multi","in":"query","type":"array","collectionFormat":"multi","items":{"type":"string"}},
               {"name":"csv","in":"query","type":"array","items":{"type":"string"}},
               {"name":"ssv","in":"query","type":"array","collectionFormat":"ssv","items":{"type":"string"}},
               {"name":"x-trace","in":"header","type":"string"},
               {"$ref":"#/parameters/Body"}],
             "responses":{"200":{"description":"ok","schema":{"type":"object"},"headers":{"X-A":{"type":"string"}}},"404":{"description":"no"}}},
           "put":{"parameters":[{"name":"f","in":"formData","type":"file"},{"name":"n","in":"formData","required":true,"type":"string"},
               {"name":"one","in":"formData","type":"array","items":{"type":"string"}},
               {"name":"each","in":"formData","type":"array","collectionFormat":"multi","items":{"type":"string"}},
               {"name":"piped","in":"formData","type":"array","collectionFormat":"pipes","items":{"type":"string"}}],
             "responses":{"204":{"description":"ok"}}},
           "get":{"produces":["application/pdf"],"responses":{"200":{"description":"ok","schema":{"type":"file"}}}}}},
         "parameters":{"Body":{"name":"body","in":"body","required":true,"schema":{"type":"object"}}}}
        """;

    private const string New =
        """
        {"openapi":"3.0.3","info":{"title":"t","version":"1"},"servers":[{"url":"https://h.example/v1"}],
         "paths":{"/a/{id}":{
           "parameters":[{"name":"id","in":"path","required":true,"schema":{"type":"string"}}],
           "post":{"security":[{"b":[]},{"o":["r"]}],
             "parameters":[
               {"name":"multi","in":"query","schema":{"type":"array","items":{"type":"string"}}},
               {"name":"csv","in":"query","explode":false,"schema":{"type":"array","items":{"type":"string"}}},
               {"name":"ssv","in":"query","style":"spaceDelimited","schema":{"type":"array","items":{"type":"string"}}},
               {"name":"x-trace","in":"header","schema":{"type":"string"}}],
             "requestBody":{"required":true,"content":{"application/json":{"schema":{"type":"object"}}}},
             "responses":{"200":{"description":"ok",
                 "content":{"application/json":{"schema":{"type":"object"}},"application/xml":{"schema":{"type":"object"}}},
                 "headers":{"X-A":{"schema":{"type":"string"}}}},
               "404":{"description":"no"}}},
           "put":{"requestBody":{"content":{"multipart/form-data":{"schema":{"type":"object","required":["n"],"properties":{"f":{"type":"string","format":"binary"},"n":{"type":"string"},
               "one":{"type":"array","items":{"type":"string"}},"each":{"type":"array","items":{"type":"string"}},"piped":{"type":"array","items":{"type":"string"}}}},
             "encoding":{"one":{"explode":false},"each":{"explode":true},"piped":{"style":"pipeDelimited"}}}}},
             "responses":{"204":{"description":"ok"}}},
           "get":{"responses":{"200":{"description":"ok","content":{"application/pdf":{"schema":{"type":"string","format":"binary"}}}}}}}},
         "components":{"securitySchemes":{
           "b":{"type":"http","scheme":"basic"},"k":{"type":"apiKey","in":"header","name":"X-Key"},
           "o":{"type":"oauth2","flows":{"authorizationCode":{"authorizationUrl":"https://a","tokenUrl":"https://t","scopes":{"r":"read"}}}}}}}
        """;

    [Fact]
    public void One_contract_in_two_versions_is_the_same() =>
        Assert.Equal([], AboveSchemas(Old, New));

    [Fact]
    public void And_back() =>
        Assert.Equal([], AboveSchemas(New, Old));

    [Theory]
    [InlineData("\"in\":\"query\",\"type\":\"array\",\"collectionFormat\":\"multi\"", "\"in\":\"query\",\"type\":\"array\",\"collectionFormat\":\"csv\"", "POST /v1/a/{id} | ParameterExplode Changed Incomparable Sent 'multi' true → false @ query parameter multi")]
    [InlineData("\"collectionFormat\":\"ssv\"", "\"collectionFormat\":\"tsv\"", "POST /v1/a/{id} | ParameterStyle Changed Incomparable Sent 'ssv' spaceDelimited → tabDelimited @ query parameter ssv")]
    [InlineData("\"produces\":[\"application/json\",\"application/xml\"]", "\"produces\":[\"application/json\"]", "POST /v1/a/{id} | MediaType Removed Narrowed Received 'application/xml' [Success] @ response 200")]
    [InlineData("\"consumes\":[\"application/json\"]", "\"consumes\":[\"application/json\",\"text/csv\"]", "POST /v1/a/{id} | MediaType Added Widened Sent 'text/csv' @ request body")]
    [InlineData("\"host\":\"h.example\"", "\"host\":\"i.example\"", "* | Server Changed Incomparable 'https://h.example/v1' https://h.example/v1 → https://i.example/v1 [Shared] @ servers")]
    [InlineData("\"in\":\"formData\",\"type\":\"file\"", "\"in\":\"formData\",\"required\":true,\"type\":\"file\"", "PUT /v1/a/{id} | Required Added Narrowed Sent 'f' [Required] @ request body/multipart~1form-data/property f")]
    [InlineData(",{\"name\":\"n\",\"in\":\"formData\",\"required\":true,\"type\":\"string\"}", "", "PUT /v1/a/{id} | Property Removed Widened Sent 'n' [Required] @ request body/multipart~1form-data/property n")]
    [InlineData("\"name\":\"one\",\"in\":\"formData\",", "\"name\":\"one\",\"in\":\"formData\",\"collectionFormat\":\"multi\",", "PUT /v1/a/{id} | EncodingExplode Changed Incomparable Sent 'one' false → true @ request body/multipart~1form-data/part one")]
    [InlineData("\"collectionFormat\":\"pipes\"", "\"collectionFormat\":\"csv\"", "PUT /v1/a/{id} | EncodingStyle Changed Incomparable Sent 'piped' pipeDelimited → form @ request body/multipart~1form-data/part piped")]
    [InlineData("{\"name\":\"f\",\"in\":\"formData\",\"type\":\"file\"}", "{\"name\":\"f\",\"in\":\"formData\",\"type\":\"integer\"}", "PUT /v1/a/{id} | MediaType Removed Narrowed Sent 'multipart/form-data' @ request body", "PUT /v1/a/{id} | MediaType Added Widened Sent 'application/x-www-form-urlencoded' @ request body")]
    [InlineData("\"type\":\"basic\"", "\"type\":\"apiKey\",\"in\":\"query\",\"name\":\"b\"", "POST /v1/a/{id} | SecuritySchemeType Changed Incomparable 'b' http → apiKey @ document/security scheme b/type")]
    [InlineData("\"name\":\"body\",\"in\":\"body\",\"required\":true", "\"name\":\"other\",\"in\":\"body\"", "POST /v1/a/{id} | RequestBodyRequired Changed Widened Sent @ request body")]
    public void One_edit_is_one_change(string text, string replacement, params string[] expected)
    {
        Assert.Contains(text, Old, StringComparison.Ordinal);
        Assert.Equal(expected, AboveSchemas(Old, Old.Replace(text, replacement, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("\"one\":{\"explode\":false}", "\"one\":{\"explode\":true}", "EncodingExplode Changed Incomparable Sent 'one' false → true @ request body/multipart~1form-data/part one")]
    [InlineData("\"one\":{\"explode\":false},", "", "EncodingExplode Changed Incomparable Sent 'one' false → true @ request body/multipart~1form-data/part one")]
    [InlineData("\"each\":{\"explode\":true},", "")]
    public void A_list_in_a_form_is_written_as_its_encoding_says(string text, string replacement, params string[] expected)
    {
        Assert.Contains(text, New, StringComparison.Ordinal);
        Assert.Equal(
            expected.Select(line => "PUT /v1/a/{id} | " + line),
            AboveSchemas(Old, New.Replace(text, replacement, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_change_points_into_the_document_as_written()
    {
        var changes = Of(Old, Old.Replace("\"collectionFormat\":\"ssv\"", "\"collectionFormat\":\"pipes\"", StringComparison.Ordinal));
        Assert.Equal("/paths/~1a~1{id}/post/parameters/2/collectionFormat", changes.Single(found => found.Change.Facet == Facet.ParameterStyle).Change.Old.Pointer);
    }

    /// <summary>The two versions write one schema as different nodes, and only those are mentioned here.</summary>
    private static IEnumerable<string> AboveSchemas(string old, string @new) =>
        Between(old, @new).Where(line => !line.Contains(nameof(Facet.AcceptedValues), StringComparison.Ordinal));
}
