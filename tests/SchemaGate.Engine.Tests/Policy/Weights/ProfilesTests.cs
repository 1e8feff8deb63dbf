using SchemaGate.Engine.Policy;
using SchemaGate.Engine.Policy.Weights;
using SchemaGate.Engine.Rules;

namespace SchemaGate.Engine.Tests.Policy.Weights;

public sealed class ProfilesTests
{
    [Fact]
    public void The_default_changes_nothing() => Assert.Equal([], Profiles.Of(RuleProfile.Default));

    [Theory]
    [InlineData(RuleProfile.Strict)]
    [InlineData(RuleProfile.Lenient)]
    public void Every_rule_of_a_profile_exists_and_is_changed_by_it(RuleProfile profile) =>
        Assert.Equal([], Profiles.Of(profile).Where(entry => RuleCatalog.Find(entry.Key) is not { } rule || !Changes(rule, entry.Value)).Select(entry => entry.Key));

    [Fact]
    public void Strict_never_lowers() =>
        Assert.Equal([], Profiles.Of(RuleProfile.Strict).Where(entry => Moves(entry, static (level, usual) => level < usual)).Select(entry => entry.Key));

    [Fact]
    public void Lenient_never_raises_and_switches_nothing_off() =>
        Assert.Equal([], Profiles.Of(RuleProfile.Lenient).Where(entry => Moves(entry, static (level, usual) => level > usual || level == RuleLevel.Off)).Select(entry => entry.Key));

    [Fact]
    public void Strict_leaves_no_warning_about_a_call_that_may_break() => Assert.Equal(
        ["generator-dialect-changed", "parameter-scope-changed", "stability-unreadable", "sunset-unreadable"],
        RuleCatalog.Descriptors.Where(rule => rule.Area != RuleArea.Input && IsWarning(rule)).Select(rule => rule.Name).Except(Profiles.Of(RuleProfile.Strict).Keys).Order(StringComparer.Ordinal));

    private static bool IsWarning(RuleDescriptor rule) => rule.Sent == Severity.Warning || rule.Received == Severity.Warning;

    private static bool Changes(RuleDescriptor rule, RuleLevels levels) =>
        (levels.Sent ?? LevelOf(rule.Sent)) != LevelOf(rule.Sent) || (levels.Received ?? LevelOf(rule.Received)) != LevelOf(rule.Received);

    private static bool Moves(KeyValuePair<string, RuleLevels> entry, Func<RuleLevel, RuleLevel, bool> wrongly)
    {
        var rule = RuleCatalog.Find(entry.Key)!;
        return (entry.Value.Sent is { } sent && wrongly(sent, LevelOf(rule.Sent))) || (entry.Value.Received is { } received && wrongly(received, LevelOf(rule.Received)));
    }

    private static RuleLevel LevelOf(Severity severity) => (RuleLevel)((int)severity + 1);
}
