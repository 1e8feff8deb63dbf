using SchemaGate.Cli.Reports;
using SchemaGate.Engine.Reporting;

namespace SchemaGate.Cli.Tests.Reports;

public sealed class RepositoryFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("repo/.git/HEAD", "repo/src/api", "", "repo")]
    [InlineData("repo/.git", "repo", "", "repo")]
    [InlineData("other/x", "plain/src", "", "plain/src")]
    [InlineData("checkout/.git/HEAD", "checkout/src", "checkout", "checkout")]
    [InlineData("checkout/sub/.git/HEAD", "checkout/sub/src", "checkout", "checkout/sub")]
    [InlineData("checkout/x", "checkout/src", "checkout", "checkout")]
    [InlineData("checkout/x", "elsewhere", "checkout", "checkout")]
    public void The_root_is_the_repository_else_the_checkout_else_the_current_folder(string file, string current, string checkout, string root)
    {
        _folder.Write(file, "");
        Directory.CreateDirectory(_folder.PathOf(current));

        var tree = RepositoryFolder.Find(_folder.PathOf(current), name => name == "GITHUB_WORKSPACE" && checkout.Length > 0 ? _folder.PathOf(checkout) : null);

        Assert.Equal(new SourceTree(_folder.PathOf(current), _folder.PathOf(root)), tree);
    }

    [Fact]
    public void A_checkout_that_is_reached_by_a_link_is_the_same_folder()
    {
        _folder.Write("real/.git/HEAD", "");
        Directory.CreateSymbolicLink(_folder.PathOf("link"), _folder.PathOf("real"));

        var tree = RepositoryFolder.Find(_folder.PathOf("real"), name => name == "GITHUB_WORKSPACE" ? _folder.PathOf("link") : null);

        Assert.Equal(_folder.PathOf("real"), tree.Root);
    }
}
