using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Tests.Contracts;

public sealed class PercentEncodingTests
{
    [Theory]
    [InlineData("/books/{id}", "/books/{id}")]
    [InlineData("/a b", "/a%20b")]
    [InlineData("/a%20b", "/a%20b")]
    [InlineData("/%7Eme", "/~me")]
    [InlineData("/%41", "/A")]
    [InlineData("/a%2fb", "/a%2Fb")]
    [InlineData("/caf\u00e9", "/caf%C3%A9")]
    [InlineData("/\ud83d\ude00", "/%F0%9F%98%80")]
    [InlineData("/100%", "/100%25")]
    [InlineData("/a:b@c$&'()*+,;=", "/a:b@c$&'()*+,;=")]
    public void Writes_one_spelling(string path, string expected) => Assert.Equal(expected, PercentEncoding.Normalise(path));
}
