using SchemaGate.Cli.Inputs;

namespace SchemaGate.Cli.Tests.Inputs;

public sealed class TreePathTests
{
    [Theory]
    [InlineData("", "openapi.json", "openapi.json")]
    [InlineData("api/v1", "./schemas/../order.json", "api/v1/order.json")]
    [InlineData("api/v1", "../../shared.json", "shared.json")]
    public void Paths_are_joined_and_made_plain(string folder, string path, string expected) =>
        Assert.Equal(expected, TreePath.Combine(folder, path));

    [Theory]
    [InlineData("api", "../../x.json")]
    [InlineData("", "../x.json")]
    [InlineData("api", "/x.json")]
    public void A_path_out_of_the_repository_is_refused(string folder, string path)
    {
        var fault = Assert.Throws<IOException>(() => TreePath.Combine(folder, path));

        Assert.Equal($"The path '{path}' leads out of the git repository. Only its own files can be read.", fault.Message);
    }
}
