using SchemaGate.Engine.Reporting;
using SchemaGate.Engine.Rules;

namespace SchemaGate.Engine.Tests.Reporting;

public sealed class RuleAddressTests
{
    private const string Home = "https://example.com/team/schemagate/";

    [Fact]
    public void Every_page_lies_where_its_address_says()
    {
        var pages = RuleCatalog.Descriptors.Select(rule => RuleAddress.Of(rule, Home)!).ToList();

        Assert.Equal("https://example.com/team/schemagate/blob/main/src/SchemaGate.Engine/Rules/Paths/operation-removed.md", pages[0]);
        Assert.Equal([], pages.Where(page => !File.Exists(FileOf(page))));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Without_a_repository_there_is_no_address(string? repository) =>
        Assert.Null(RuleAddress.Of(RuleCatalog.Descriptors[0], repository));

    private static string FileOf(string page) => global::SchemaGate.Tests.Repository.PathOf(page[$"{Home}blob/main/".Length..]);
}
