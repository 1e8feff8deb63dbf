using System.Text;
using SchemaGate.Engine.Files;

namespace SchemaGate.Engine.Tests.Files;

public sealed class OpenApiMarkTests
{
    [Theory]
    [InlineData("""{"openapi":"3.1.0"}""", true)]
    [InlineData("""  {"info":{"x":[1,{}]},"swagger":"2.0"}""", true)]
    [InlineData("\uFEFF{\"openapi\":\"3.1.0\"}", true)]
    [InlineData("""{"info":{"openapi":"3.1.0"}}""", false)]
    [InlineData("""{"type":"object"}""", false)]
    [InlineData("""[{"openapi":"3.1.0"}]""", false)]
    [InlineData("", false)]
    [InlineData("""{"a":{"openapi":1},""", true)]
    [InlineData("""{"a":1""", false)]
    [InlineData("{ openapi: 3.1.0, info: {} }", true)]
    [InlineData("{ type: object }", false)]
    [InlineData("# comment\ninfo:\n  title: T\nopenapi: 3.1.0\n", true)]
    [InlineData("'swagger' : '2.0'\n", true)]
    [InlineData("info:\n  openapi: 3.1.0\n", false)]
    [InlineData("openapis: 3\n", false)]
    public void Tells_documents_from_other_files(string content, bool expected) =>
        Assert.Equal(expected, OpenApiMark.IsOn(Encoding.UTF8.GetBytes(content)));
}
