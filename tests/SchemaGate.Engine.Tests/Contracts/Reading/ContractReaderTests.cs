using SchemaGate.Engine.Contracts;
using static SchemaGate.Engine.Tests.Comparison.ContractChanges;

namespace SchemaGate.Engine.Tests.Contracts.Reading;

public sealed class ContractReaderTests
{
    [Theory]
    [InlineData("\"openapi\":\"3.0.3\"", "OpenApi30")]
    [InlineData("\"openapi\":\"3.1.1\"", "OpenApi31")]
    [InlineData("\"openapi\":\"3.2.0-rc1\"", "OpenApi32")]
    [InlineData("\"swagger\":\"2.0\"", "Swagger20")]
    [InlineData("\"swagger\":2.0", "Swagger20")]
    public void The_version_is_read(string version, string expected) =>
        Assert.Equal(expected, Read("{" + version + ",\"paths\":{}}").Dialect.ToString());

    [Theory]
    [InlineData("\"openapi\":\"4.0.0\"", "Version `4.0.0` is not supported. Use OpenAPI 3.0, 3.1 or 3.2, or Swagger 2.0.")]
    [InlineData("\"openapi\":\"3.10.0\"", "Version `3.10.0` is not supported. Use OpenAPI 3.0, 3.1 or 3.2, or Swagger 2.0.")]
    [InlineData("\"swagger\":\"1.2\"", "Version `1.2` is not supported. Use OpenAPI 3.0, 3.1 or 3.2, or Swagger 2.0.")]
    [InlineData("\"info\":{}", "This is no OpenAPI document: it says neither `openapi` nor `swagger`. Check that the right file was given.")]
    public void Another_version_cannot_be_compared(string version, string message)
    {
        var problem = Assert.Throws<InputException>(() => Read("{" + version + ",\"paths\":{}}")).Problem;
        Assert.Equal(("SG9004", message), (problem.Rule, problem.Message));
    }

    [Theory]
    [InlineData("", "GET /a/{id} (/a/{})")]
    [InlineData("\"servers\":[{\"url\":\"https://h/v1/\"}],", "GET /v1/a/{id} (/v1/a/{})")]
    [InlineData("\"servers\":[{\"url\":\"https://h/{b}\",\"variables\":{\"b\":{\"default\":\"v2\"}}}],", "GET /v2/a/{id} (/v2/a/{})")]
    [InlineData("\"servers\":[{\"url\":\"v3\"}],", "GET /v3/a/{id} (/v3/a/{})")]
    public void An_operation_is_named_by_its_effective_path(string servers, string expected)
    {
        var name = Single("{\"openapi\":\"3.1.0\"," + servers + "\"paths\":{\"/a/{id}\":{\"get\":{}}}}").Name;
        Assert.Equal(expected, $"{name} ({name.NormalisedPath})");
    }

    [Theory]
    [InlineData("path", "simple", false)]
    [InlineData("query", "form", true)]
    [InlineData("header", "simple", false)]
    [InlineData("cookie", "form", true)]
    public void Style_and_explode_have_defaults(string location, string style, bool explode)
    {
        var parameter = Assert.Single(Single(Parameter($$$"""{"name":"p","in":"{{{location}}}","schema":{}}""")).Parts.Parameters);
        Assert.Equal((style, explode, location == "path"), (parameter.Serialisation.Style, parameter.Serialisation.Explode, parameter.IsRequired));
    }

    [Fact]
    public void The_parameters_of_the_operation_come_first_and_win()
    {
        var operation = Single(
            """
            {"openapi":"3.1.0","paths":{"/a":{
              "parameters":[{"name":"X","in":"header"},{"name":"q","in":"query"}],
              "get":{"parameters":[{"name":"x","in":"header","required":true},{"name":"q","in":"cookie"}]}}}}
            """);
        Assert.Equal(
            ["x Header True False", "q Cookie False False", "q Query False True"],
            operation.Parts.Parameters.Select(parameter => $"{parameter.Name} {parameter.In} {parameter.IsRequired} {parameter.IsShared}"));
    }

    [Theory]
    [InlineData("csv", "query", "form False")]
    [InlineData("multi", "query", "form True")]
    [InlineData("ssv", "query", "spaceDelimited False")]
    [InlineData("tsv", "query", "tabDelimited False")]
    [InlineData("pipes", "query", "pipeDelimited False")]
    [InlineData("csv", "header", "simple False")]
    public void Collection_formats_are_styles(string format, string location, string expected)
    {
        var text = Parameter($$$"""{"name":"p","in":"{{{location}}}","type":"array","collectionFormat":"{{{format}}}","items":{"type":"string"}}""");
        var serialisation = Single(text.Replace("\"openapi\":\"3.1.0\"", "\"swagger\":\"2.0\"", StringComparison.Ordinal)).Parts.Parameters[0].Serialisation;
        Assert.Equal(expected, $"{serialisation.Style} {serialisation.Explode}");
    }

    [Theory]
    [InlineData("""{"name":"f","in":"formData","type":"file"}""", "", "multipart/form-data")]
    [InlineData("""{"name":"f","in":"formData","type":"string"}""", "", "application/x-www-form-urlencoded")]
    [InlineData("""{"name":"f","in":"formData","type":"string"}""", "\"consumes\":[\"application/json\",\"multipart/form-data\"],", "multipart/form-data")]
    [InlineData("""{"name":"b","in":"body","schema":{}}""", "", "application/json")]
    [InlineData("""{"name":"b","in":"body","schema":{}}""", "\"consumes\":[\"text/csv\",\"text/xml\"],", "text/csv, text/xml")]
    public void A_body_of_Swagger_has_media_types(string parameter, string consumes, string expected)
    {
        var text = "{\"swagger\":\"2.0\"," + consumes + "\"paths\":{\"/a\":{\"get\":{\"parameters\":[" + parameter + "]}}}}";
        var body = Single(text).Parts.Body;
        Assert.NotNull(body);
        Assert.Equal(expected, string.Join(", ", body.Content.Select(type => type.Range.Text)));
    }

    [Fact]
    public void Servers_of_Swagger_are_one_for_each_scheme() => Assert.Equal(
        ["https://h:8080/v1", "http://h:8080/v1"],
        Read("""{"swagger":"2.0","host":"H:8080","basePath":"/v1/","schemes":["https","http"],"paths":{}}""").Servers.Servers.Select(server => server.Url.ToString()));

    [Fact]
    public void Flows_of_Swagger_have_their_new_names()
    {
        var schemes = Read(
            """
            {"swagger":"2.0","paths":{},"securityDefinitions":{
              "a":{"type":"oauth2","flow":"accessCode"},"b":{"type":"oauth2","flow":"application"},
              "c":{"type":"oauth2","flow":"implicit"},"d":{"type":"basic"}}}
            """).SecuritySchemes.Values;
        Assert.Equal(
            ["oauth2 authorizationCode ", "oauth2 clientCredentials ", "oauth2 implicit ", "http  basic"],
            schemes.Select(scheme => $"{scheme.Type} {string.Join(',', scheme.Flows.Keys)} {scheme.HttpScheme}"));
    }

    [Theory]
    [InlineData("", 1, true)]
    [InlineData("\"security\":[],", 1, true)]
    [InlineData("\"security\":[{}],", 1, true)]
    [InlineData("\"security\":[{\"k\":[]}],", 1, false)]
    [InlineData("\"security\":[{},{\"k\":[]}],", 2, false)]
    public void Security_always_has_an_alternative(string security, int alternatives, bool isOpen)
    {
        var policy = Single("{\"openapi\":\"3.1.0\"," + security + "\"paths\":{\"/a\":{\"get\":{}}}}").Security;
        Assert.Equal((alternatives, isOpen), (policy.Alternatives.Length, policy.IsOpen));
    }

    [Fact]
    public void Null_says_nothing()
    {
        var operation = Single("""{"openapi":"3.1.0","servers":null,"security":[{"k":[]}],"paths":{"/a":{"parameters":null,"get":{"parameters":null,"requestBody":null,"responses":null,"callbacks":null,"security":null,"servers":null,"tags":null}},"/b":null}}""");
        Assert.Equal((0, 0, 0), (operation.Parts.Parameters.Length, operation.Parts.Responses.Length, operation.Parts.Callbacks.Length));
        Assert.Null(operation.Parts.Body);
        Assert.Equal((true, "k"), (operation.Security.IsShared, operation.Security.Alternatives[0].ToString()));
        Assert.Equal("/", operation.Servers.Servers[0].Url.ToString());
    }

    [Fact]
    public void Extensions_among_paths_and_responses_are_no_names()
    {
        var operation = Single("""{"openapi":"3.1.0","paths":{"x-note":{"get":{}},"/a":{"get":{"responses":{"x-note":{},"2xx":{"$ref":"#/components/responses/R"}}}}},"components":{"responses":{"R":{"description":"r"}}}}""");
        var response = Assert.Single(operation.Parts.Responses);
        Assert.Equal(("2XX", "/components/responses/R"), (response.Status.Text, response.Source.Pointer));
    }

    private static string Parameter(string parameter) =>
        "{\"openapi\":\"3.1.0\",\"paths\":{\"/{p}\":{\"get\":{\"parameters\":[" + parameter + "]}}}}";

    private static Operation Single(string text) => Assert.Single(Read(text).Paths.SelectMany(path => path.Operations));
}
