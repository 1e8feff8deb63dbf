using SchemaGate.Engine.Contracts.Servers;

namespace SchemaGate.Engine.Tests.Contracts.Servers;

public sealed class ServerUrlTests
{
    [Theory]
    [InlineData("https://H.example/", "https", "h.example", "")]
    [InlineData("https://h:443/v1/?x#y", "https", "h", "/v1")]
    [InlineData("http://h:80", "http", "h", "")]
    [InlineData("http://h:443", "http", "h:443", "")]
    [InlineData("//h/v1", "", "h", "/v1")]
    [InlineData("/v1/", "", "", "/v1")]
    [InlineData("v1", "", "", "/v1")]
    [InlineData("./v1", "", "", "/v1")]
    [InlineData(".", "", "", "")]
    [InlineData("/", "", "", "")]
    [InlineData("", "", "", "")]
    [InlineData("/a//b", "", "", "/a//b")]
    public void Pieces(string text, string scheme, string host, string path) =>
        Assert.Equal(new ServerUrl(scheme, host, path), ServerUrl.Read(text));
}
