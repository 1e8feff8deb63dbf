using static SchemaGate.Engine.Tests.Comparison.ContractChanges;

namespace SchemaGate.Engine.Tests.Comparison.Servers;

public sealed class ServerComparisonTests
{
    [Theory]
    [InlineData("/v1", "/foo", "/", "/v1/foo")]
    [InlineData("/v1/", "/foo", "/v1", "/foo")]
    [InlineData("https://H.example:443/v1", "/foo", "https://h.example/v1/", "/foo")]
    [InlineData("https://h/v1", "/foo", "https://h/v2", "/foo", "* | Server Changed Incomparable 'https://h/v1' https://h/v1 → https://h/v2 [Shared] @ servers")]
    [InlineData("https://h", "/foo", "https://i", "/foo", "* | Server Changed Incomparable 'https://h' https://h → https://i [Shared] @ servers")]
    [InlineData("http://h", "/foo", "https://h", "/foo", "* | Server Changed Incomparable 'http://h' http://h → https://h [Shared] @ servers")]
    [InlineData("/v1", "/foo", "https://h/v1", "/foo", "* | Server Changed Widened harmless '/v1' /v1 → https://h/v1 [Shared] @ servers")]
    [InlineData("https://h/v1", "/foo", "https://h", "/v1/foo")]
    [InlineData("https://h/v1", "/foo", "https://i", "/v1/foo", "* | Server Changed Incomparable 'https://h/v1' https://h/v1 → https://i [Shared] @ servers")]
    public void Server_and_path_count_together(string oldServer, string oldPath, string newServer, string newPath, params string[] expected) =>
        Assert.Equal(expected, Between(With(Url(oldServer), oldPath), With(Url(newServer), newPath)));

    [Theory]
    [InlineData("https://a https://b", "https://a", "* | Server Removed Narrowed 'https://b' https://b → - [Shared] @ servers")]
    [InlineData("https://a", "https://a https://b", "* | Server Added Widened 'https://b' - → https://b [Shared] @ servers")]
    [InlineData("https://a https://b", "https://b https://a")]
    public void The_list_of_the_document_is_reported_once(string old, string @new, params string[] expected) =>
        Assert.Equal(expected, Between(With(Urls(old), "/foo", "/bar"), With(Urls(@new), "/foo", "/bar")));

    [Fact]
    public void A_document_may_come_to_name_its_server() => Assert.Equal(
        ["* | Server Added Widened harmless 'https://h' / → https://h [Shared] @ servers"],
        Between(WithPaths("""{"/foo":{"get":{"responses":{}}}}"""), With(Url("https://h"), "/foo")));

    [Fact]
    public void A_document_that_names_another_path_moves() => Assert.Equal(
        ["* | Server Changed Incomparable '/' / → https://h/v2 [Shared] @ servers"],
        Between(WithPaths("""{"/foo":{"get":{"responses":{}}}}"""), With(Url("https://h/v2"), "/foo")));

    [Fact]
    public void Servers_of_an_operation_are_its_own() => Assert.Equal(
        ["GET /foo | Server Changed Incomparable 'https://h' https://h → https://i @ servers"],
        BetweenPaths(
            """{"/foo":{"get":{"servers":[{"url":"https://h"}],"responses":{}}}}""",
            """{"/foo":{"get":{"servers":[{"url":"https://i"}],"responses":{}}}}"""));

    [Theory]
    [InlineData("""{"default":"eu","enum":["eu","us"]}""", """{"default":"eu","enum":["eu"]}""", "* | Server Changed Narrowed 'r' eu, us (default eu) → eu (default eu) [Shared] @ servers/variable r")]
    [InlineData("""{"default":"eu","enum":["eu"]}""", """{"default":"eu","enum":["eu","us"]}""", "* | Server Changed Widened 'r' eu (default eu) → eu, us (default eu) [Shared] @ servers/variable r")]
    [InlineData("""{"default":"eu"}""", """{"default":"us"}""", "* | Server Changed Incomparable 'r' eu → us [Shared] @ servers/variable r")]
    public void Variables(string old, string @new, string expected) => Assert.Equal(
        [expected],
        Between(With(Variable(old), "/foo", "/bar"), With(Variable(@new), "/foo", "/bar")));

    private static string Variable(string variable) => $$$"""{"url":"https://{r}.h","variables":{"r":{{{variable}}} }}""";

    private static string Url(string url) => $$$"""{"url":"{{{url}}}"}""";

    private static string Urls(string urls) => string.Join(',', urls.Split(' ').Select(Url));

    private static string With(string servers, params string[] paths)
    {
        var operations = string.Join(',', paths.Select(path => $"\"{path}\":{{\"get\":{{\"responses\":{{}}}}}}"));
        return $$$"""{"openapi":"3.1.0","info":{"title":"t","version":"1"},"servers":[{{{servers}}}],"paths":{ {{{operations}}} }}""";
    }
}
