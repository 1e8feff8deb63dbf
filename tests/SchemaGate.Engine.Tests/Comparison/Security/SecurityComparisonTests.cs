using static SchemaGate.Engine.Tests.Comparison.ContractChanges;

namespace SchemaGate.Engine.Tests.Comparison.Security;

public sealed class SecurityComparisonTests
{
    private const string Schemes =
        """
        {"key":{"type":"apiKey","in":"header","name":"X-Key"},"bearer":{"type":"http","scheme":"bearer"},
         "oauth":{"type":"oauth2","flows":{"clientCredentials":{"tokenUrl":"https://t","scopes":{"read":"","write":""}}}},
         "again":{"type":"apiKey","in":"header","name":"x-key"}}
        """;

    [Theory]
    [InlineData("[]", """[{"key":[]}]""", "SecurityRequirement Added Narrowed 'key' @ security")]
    [InlineData("[{}]", """[{"key":[]}]""", "SecurityRequirement Added Narrowed 'key' @ security")]
    [InlineData("""[{"key":[]}]""", "[]", "SecurityRequirement Removed Widened 'key' @ security")]
    [InlineData("""[{},{"key":[]}]""", """[{"key":[]}]""", "OptionalSecurity Removed Narrowed @ security")]
    [InlineData("""[{"key":[]}]""", """[{},{"key":[]}]""", "OptionalSecurity Added Widened @ security")]
    [InlineData("""[{"key":[]},{"bearer":[]}]""", """[{"bearer":[]}]""", "SecurityRequirement Removed Narrowed 'key' @ security")]
    [InlineData("""[{"bearer":[]}]""", """[{"key":[]},{"bearer":[]}]""", "SecurityRequirement Added Widened 'key' @ security")]
    [InlineData("""[{"key":[]}]""", """[{"bearer":[]}]""", "SecurityRequirement Changed Incomparable 'key' key → bearer @ security")]
    [InlineData("""[{"key":[]}]""", """[{"key":[],"bearer":[]}]""", "SecurityRequirementScheme Added Narrowed 'bearer' @ security")]
    [InlineData("""[{"key":[],"bearer":[]}]""", """[{"key":[]}]""", "SecurityRequirementScheme Removed Widened 'bearer' @ security")]
    [InlineData("""[{"oauth":["read"]}]""", """[{"oauth":["read","write"]}]""", "SecurityScope Added Narrowed 'write' @ security")]
    [InlineData("""[{"oauth":["read","write"]}]""", """[{"oauth":["read"]}]""", "SecurityScope Removed Widened 'write' @ security")]
    [InlineData("""[{"oauth":["read"]}]""", """[{"oauth":["write"]}]""", "SecurityScope Added Narrowed 'write' @ security")]
    [InlineData("""[{"oauth":["read"]},{"oauth":["write"]}]""", """[{"oauth":["write"]}]""", "SecurityRequirement Removed Narrowed 'oauth (read)' @ security")]
    [InlineData("""[{"key":[]},{"bearer":[]}]""", """[{"bearer":[]},{"key":[]}]""")]
    [InlineData("""[{"key":[]}]""", """[{"again":[]}]""")]
    [InlineData("""[{"nobody":[]}]""", """[{"nobody":[]}]""")]
    [InlineData("""[{"nobody":[]}]""", """[{"nothing":[]}]""", "SecurityRequirement Changed Incomparable 'nobody' nobody → nothing @ security")]
    [InlineData("""[{},{"key":[]}]""", """[{},{"bearer":[]}]""", "SecurityRequirement Changed Incomparable harmless 'key' key → bearer @ security")]
    [InlineData("""[{},{"key":[]},{"bearer":[]}]""", """[{},{"bearer":[]}]""", "SecurityRequirement Removed Narrowed harmless 'key' @ security")]
    [InlineData("""[{},{"key":[]}]""", """[{"bearer":[]}]""", "OptionalSecurity Removed Narrowed @ security", "SecurityRequirement Removed Narrowed 'key' @ security")]
    [InlineData("[]", """[{"key":[]},{}]""", "SecurityRequirement Added Widened 'key' @ security")]
    [InlineData("[{}]", """[{},{"key":[]},{"bearer":[]}]""", "SecurityRequirement Added Widened 'key' @ security", "SecurityRequirement Added Widened 'bearer' @ security")]
    [InlineData("""[{"key":[]},{}]""", "[]", "SecurityRequirement Removed Widened 'key or none' @ security")]
    public void Whoever_could_call_can_still(string old, string @new, params string[] expected) => Assert.Equal(
        expected.Select(line => "GET /a | " + line),
        Between(With(Schemes, $$$"""{"security":{{{old}}},"responses":{}}"""), With(Schemes, $$$"""{"security":{{{@new}}},"responses":{}}""")));

    [Fact]
    public void What_the_document_says_holds_for_operations_that_say_nothing() => Assert.Equal(
        [
            "GET /a | SecurityRequirement Added Narrowed 'key' [Shared] @ security",
            "PUT /a | SecurityRequirement Added Narrowed 'key' [Shared] @ security",
        ],
        Between(
            WithPaths("""{"/a":{"get":{"responses":{}},"put":{"responses":{}},"head":{"security":[],"responses":{}}}}"""),
            """{"openapi":"3.1.0","info":{"title":"t","version":"1"},"security":[{"key":[]}],"paths":{"/a":{"get":{"responses":{}},"put":{"responses":{}},"head":{"security":[],"responses":{}}}}}"""));

    [Fact]
    public void Security_may_move_between_document_and_operation() => Assert.Equal(
        [],
        Between(
            With(Schemes, """{"security":[{"key":[]}],"responses":{}}"""),
            With(Schemes, """{"responses":{}}""").Replace("\"paths\"", "\"security\":[{\"key\":[]}],\"paths\"", StringComparison.Ordinal)));

    [Theory]
    [InlineData("""{"type":"http","scheme":"basic"}""", """{"type":"http","scheme":"bearer"}""", "SecuritySchemeDetail Changed Incomparable 'k' basic → bearer @ document/security scheme k/scheme")]
    [InlineData("""{"type":"http","scheme":"basic"}""", """{"type":"http","scheme":"Basic"}""")]
    [InlineData("""{"type":"http","scheme":"basic"}""", """{"type":"apiKey","in":"query","name":"k"}""", "SecuritySchemeType Changed Incomparable 'k' http → apiKey @ document/security scheme k/type")]
    [InlineData("""{"type":"apiKey","in":"header","name":"k"}""", """{"type":"apiKey","in":"query","name":"k"}""", "SecuritySchemeDetail Changed Incomparable 'k' header → query @ document/security scheme k/in")]
    [InlineData("""{"type":"apiKey","in":"query","name":"k"}""", """{"type":"apiKey","in":"query","name":"K"}""", "SecuritySchemeDetail Changed Incomparable 'k' k → K @ document/security scheme k/name")]
    [InlineData("""{"type":"http","scheme":"bearer"}""", """{"type":"http","scheme":"bearer","bearerFormat":"JWT"}""", "SecuritySchemeDetail Added Annotation 'k' - → JWT @ document/security scheme k/bearerFormat")]
    [InlineData("""{"type":"openIdConnect","openIdConnectUrl":"https://a"}""", """{"type":"openIdConnect","openIdConnectUrl":"https://b"}""", "OAuthUrl Changed Incomparable 'k' https://a → https://b @ document/security scheme k/openIdConnectUrl")]
    [InlineData("""{"type":"oauth2","flows":{"implicit":{"authorizationUrl":"https://a","scopes":{"r":""}}}}""", """{"type":"oauth2","flows":{"implicit":{"authorizationUrl":"https://b","scopes":{"r":""}}}}""", "OAuthUrl Changed Incomparable 'authorizationUrl' https://a → https://b @ document/security scheme k/implicit/authorizationUrl")]
    [InlineData("""{"type":"oauth2","flows":{"implicit":{"authorizationUrl":"https://a","scopes":{"r":""}}}}""", """{"type":"oauth2","flows":{"implicit":{"authorizationUrl":"https://a","scopes":{}}}}""", "OAuthScope Removed Narrowed 'r' @ document/security scheme k/implicit/r")]
    [InlineData("""{"type":"oauth2","flows":{"implicit":{"authorizationUrl":"https://a","scopes":{"r":"x"}}}}""", """{"type":"oauth2","flows":{"implicit":{"authorizationUrl":"https://a","scopes":{"r":"y"}}}}""", "OAuthScope Changed Annotation 'r' x → y @ document/security scheme k/implicit/r")]
    [InlineData("""{"type":"oauth2","flows":{"implicit":{"authorizationUrl":"https://a"}}}""", """{"type":"oauth2","flows":{"password":{"tokenUrl":"https://a"}}}""", "OAuthFlow Removed Narrowed 'implicit' @ document/security scheme k/implicit", "OAuthFlow Added Widened 'password' @ document/security scheme k/password")]
    [InlineData("""{"type":"http","scheme":"basic","description":"a"}""", """{"type":"http","scheme":"basic","description":"b"}""")]
    public void Schemes_are_compared_by_what_they_ask(string old, string @new, params string[] expected) => Assert.Equal(
        expected.Select(line => "GET /a | " + line),
        Between(
            With($$$"""{"k":{{{old}}} }""", """{"security":[{"k":[]}],"responses":{}}"""),
            With($$$"""{"k":{{{@new}}} }""", """{"security":[{"k":[]}],"responses":{}}""")));

    [Fact]
    public void A_scheme_may_be_renamed() => Assert.Equal(
        [],
        Between(
            With("""{"k":{"type":"http","scheme":"basic"}}""", """{"security":[{"k":[]}],"responses":{}}"""),
            With("""{"l":{"type":"http","scheme":"basic"}}""", """{"security":[{"l":[]}],"responses":{}}""")));

    [Theory]
    [InlineData("{}", """{"k":{"type":"http","scheme":"basic"}}""", "* | SecurityScheme Added Annotation 'k' @ document/security scheme k")]
    [InlineData("""{"k":{"type":"http","scheme":"basic"}}""", "{}", "* | SecurityScheme Removed Annotation 'k' @ document/security scheme k")]
    [InlineData("""{"k":{"type":"http","scheme":"basic"}}""", """{"k":{"type":"http","scheme":"bearer"}}""", "* | SecuritySchemeDetail Changed Incomparable 'k' basic → bearer @ document/security scheme k/scheme")]
    public void Schemes_that_nothing_asks_for(string old, string @new, string expected) =>
        Assert.Equal([expected], Between(With(old, """{"responses":{}}"""), With(@new, """{"responses":{}}""")));

    private static string With(string schemes, string operation) =>
        $$$"""{"openapi":"3.1.0","info":{"title":"t","version":"1"},"components":{"securitySchemes":{{{schemes}}} },"paths":{"/a":{"get":{{{operation}}} }} }""";
}
