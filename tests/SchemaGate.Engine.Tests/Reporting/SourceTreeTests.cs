using SchemaGate.Engine.Reporting;

namespace SchemaGate.Engine.Tests.Reporting;

public sealed class SourceTreeTests
{
    private static readonly SourceTree Tree = new("/repo/src", "/repo");

    [Theory]
    [InlineData("v1.json", "src/v1.json")]
    [InlineData("./api/../v1.json", "src/v1.json")]
    [InlineData("../openapi/v 1.json", "openapi/v 1.json")]
    [InlineData("/repo/openapi/v1.json", "openapi/v1.json")]
    [InlineData("..hidden.json", "src/..hidden.json")]
    [InlineData("git:origin/main:openapi/v1.json", "openapi/v1.json")]
    [InlineData("git:HEAD~1:./v1.json", "src/v1.json")]
    [InlineData("git:HEAD~1:../v1.json", "v1.json")]
    [InlineData("/tmp/v1.json", null)]
    [InlineData("../../v1.json", null)]
    [InlineData("/repository/v1.json", null)]
    [InlineData("-", null)]
    [InlineData("https://api.example.com/openapi.json", null)]
    [InlineData("HTTP://api.example.com/openapi.json", null)]
    [InlineData("..", null)]
    public void A_path_starts_at_the_root(string document, string? expected) => Assert.Equal(expected, Tree.PathOf(document));

    [Theory]
    [InlineData("v1.json", "src/v1.json")]
    [InlineData("git:origin/main:openapi/v1.json", null)]
    public void History_is_no_file_of_the_working_copy(string document, string? expected) => Assert.Equal(expected, Tree.FileOf(document));

    [Theory]
    [InlineData("https://api.example.com/v1/openapi.json?token=a/b#x", "openapi.json")]
    [InlineData("https://api.example.com/", "api.example.com")]
    [InlineData("/tmp/build/v1.json", "v1.json")]
    [InlineData("C:\\temp\\v1.json", "v1.json")]
    [InlineData("git:HEAD:v1.json", "v1.json")]
    [InlineData("-", "document")]
    public void What_lies_elsewhere_is_called_by_its_last_part(string document, string expected) => Assert.Equal(expected, SourceTree.NameOf(document));
}
