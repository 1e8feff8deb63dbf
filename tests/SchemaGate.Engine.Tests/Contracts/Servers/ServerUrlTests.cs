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

    [Theory]
    [InlineData("http://localhost:5000/v1", true)]
    [InlineData("https://LOCALHOST", true)]
    [InlineData("http://shop.localhost", true)]
    [InlineData("http://127.0.0.1:8080", true)]
    [InlineData("http://127.1.2.3", true)]
    [InlineData("http://[::1]:5000", true)]
    [InlineData("http://[::1]", true)]
    [InlineData("//localhost", true)]
    [InlineData("http://[2001:db8::1]", false)]
    [InlineData("http://localhost.example.com", false)]
    [InlineData("http://notlocalhost", false)]
    [InlineData("/localhost", false)]
    [InlineData("", false)]
    public void Ones_own_machine(string text, bool expected) => Assert.Equal(expected, ServerUrl.Read(text).IsLoopback);
}
