using SchemaGate.Engine.Rules;

namespace SchemaGate.Engine.Tests.Rules;

public sealed class RuleReleasesTests
{
    [Fact]
    public void The_newest_row_of_a_rule_says_what_the_catalogue_says() =>
        Assert.Equal(
            RuleCatalog.Descriptors.Select(rule => (rule.Id, rule.Name, Word(rule.Sent), Word(rule.Received))),
            RuleReleases.Read().DistinctBy(row => row.Id).OrderBy(row => row.Id, StringComparer.Ordinal).Select(row => (row.Id, row.Name, row.Sent, row.Received)));

    [Fact]
    public void The_oldest_row_of_a_rule_stands_under_the_release_that_brought_it() =>
        Assert.Equal(
            RuleCatalog.Descriptors.Select(rule => (rule.Id, rule.Since)),
            RuleReleases.Read().Reverse().DistinctBy(row => row.Id).OrderBy(row => row.Id, StringComparer.Ordinal).Select(row => (row.Id, row.Release)));

    [Fact]
    public void The_list_of_rules_is_what_the_catalogue_writes() =>
        Assert.Equal(RuleTable.Render(RuleCatalog.Descriptors), File.ReadAllText(Repository.PathOf("src", "SchemaGate.Engine", "Rules", "README.md")));

    private static string Word(Severity severity) => severity.ToString().ToLowerInvariant();
}
