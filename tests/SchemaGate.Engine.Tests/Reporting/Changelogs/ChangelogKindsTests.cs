using SchemaGate.Engine.Reporting.Changelogs;
using SchemaGate.Engine.Rules;

namespace SchemaGate.Engine.Tests.Reporting.Changelogs;

public sealed class ChangelogKindsTests
{
    private static readonly string[] Untold =
    [
        "tag-changed", "ms-enum-changed", "untransmitted-property-changed", "generator-dialect-changed",
        "oauth-scope-described-anew", "stability-unreadable", "version-lowered", "version-not-raised", "component-removed",
    ];

    [Theory]
    [InlineData("operation-removed-after-sunset", "Removed")]
    [InlineData("deprecated-operation-removed", "Removed")]
    [InlineData("document-removed", "Removed")]
    [InlineData("enum-value-removed", "Removed")]
    [InlineData("operation-added", "Added")]
    [InlineData("document-added", "Added")]
    [InlineData("property-added-to-closed-object", "Added")]
    [InlineData("deprecated", "Deprecated")]
    [InlineData("deprecated-without-sunset", "Deprecated")]
    [InlineData("sunset-announced", "Deprecated")]
    [InlineData("sunset-removed", "Deprecated")]
    [InlineData("sunset-already-passed", "Deprecated")]
    [InlineData("no-longer-deprecated", "Changed")]
    [InlineData("bound-loosened", "Changed")]
    [InlineData("enum-introduced", "Changed")]
    [InlineData("unclassified-change", "Changed")]
    public void The_name_of_a_rule_says_what_kind_of_change_it_is(string name, string expected) =>
        Assert.Equal(expected, ChangelogKinds.Of(FindingOf(RuleCatalog.Find(name)!)).ToString());

    [Fact]
    public void What_callers_of_the_API_are_not_told() => Assert.Equal(
        Untold,
        RuleCatalog.Descriptors.Where(rule => rule.Area != RuleArea.Input && ChangelogKinds.Of(FindingOf(rule)) is null).Select(rule => rule.Name));

    [Fact]
    public void What_is_said_of_the_gate_s_own_input_is_not_told() =>
        Assert.All(RuleCatalog.Descriptors.Where(rule => rule.Area == RuleArea.Input), rule => Assert.Null(ChangelogKinds.Of(FindingOf(rule))));

    [Fact]
    public void What_breaks_stands_apart() =>
        Assert.Equal(ChangelogKind.Breaking, ChangelogKinds.Of(FindingOf(RuleCatalog.Find("property-added")!) with { Severity = Severity.Breaking }));

    private static Finding FindingOf(RuleDescriptor rule) =>
        SampleResults.Failed.Findings[0] with { Rule = rule.Id, Name = rule.Name, Severity = Severity.Info };
}
