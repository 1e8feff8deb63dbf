using System.Text.RegularExpressions;
using SchemaGate.Engine.Comparison;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Rules;

namespace SchemaGate.Engine.Tests.Rules;

public sealed partial class RuleCatalogTests
{
    [Fact]
    public void Ids_are_unique_and_in_order() =>
        Assert.Equal(Ids().Distinct().Order(StringComparer.Ordinal), Ids());

    [Fact]
    public void Names_are_unique() =>
        Assert.Equal([], RuleCatalog.Descriptors.GroupBy(rule => rule.Name).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Names_are_kebab_case() =>
        Assert.Equal([], RuleCatalog.Descriptors.Select(rule => rule.Name).Where(name => !Kebab().IsMatch(name)));

    [Fact]
    public void Ids_lie_in_the_range_of_their_area() =>
        Assert.Equal([], RuleCatalog.Descriptors.Where(rule => !rule.Id.StartsWith(PrefixOf(rule.Area), StringComparison.Ordinal)).Select(rule => rule.Id));

    [Fact]
    public void What_has_no_direction_has_one_weight() =>
        Assert.Equal([], RuleCatalog.Descriptors.Where(rule => !rule.HasDirection && rule.Sent != rule.Received).Select(rule => rule.Id));

    [Fact]
    public void A_mirror_is_mutual_or_waived_with_a_reason() =>
        Assert.Equal([], RuleCatalog.Descriptors.Where(rule => !IsMirrored(rule)).Select(rule => $"{rule.Id} {rule.Name}"));

    [Fact]
    public void A_change_has_at_most_one_rule() =>
        Assert.Equal([], EveryChange.All().Select(Rivals).Where(rivals => rivals.Length > 0).Distinct().Take(20));

    [Fact]
    public void Every_rule_has_a_case_with_its_heaviest_weight() =>
        Assert.Equal([], Rules(rule => !RuleCases.Of(rule).Any(found => found.Contains(Heaviest(rule)))));

    [Fact]
    public void Every_rule_has_a_neighbouring_case_that_weighs_less() =>
        Assert.Equal([], Rules(rule => RuleCases.Of(rule).All(found => found.Contains(Heaviest(rule)))));

    [Fact]
    public void Every_facet_is_claimed_by_a_rule() =>
        Assert.Equal([], Enum.GetValues<Facet>().Except(RuleCatalog.All.SelectMany(rule => rule.Facets)));

    [Fact]
    public void Every_check_of_oasdiff_is_covered() =>
        Assert.Equal([], OasdiffIds().Except(RuleCatalog.Descriptors.SelectMany(rule => rule.Covers)));

    [Fact]
    public void Only_checks_that_oasdiff_has_are_covered() =>
        Assert.Equal([], RuleCatalog.Descriptors.SelectMany(rule => rule.Covers).Except(OasdiffIds()));

    [Theory]
    [InlineData("SG5901")]
    [InlineData("sg5901")]
    [InlineData("unclassified-change")]
    public void A_rule_is_found_by_id_or_name(string idOrName) =>
        Assert.Equal("SG5901", RuleCatalog.Find(idOrName)?.Id);

    [Fact]
    public void An_unknown_rule_is_not_found() => Assert.Null(RuleCatalog.Find("SG0000"));

    [Fact]
    public void A_difference_that_no_rule_claims_is_an_unclassified_change()
    {
        var verdict = RuleCatalog.Judge(EveryChange.Of(Facet.Unclassified, Edit.Changed, Relation.Incomparable, Flow.Sent, Circumstances.None));

        Assert.Equal(("SG5901", Severity.Warning), (verdict.Rule.Descriptor.Id, verdict.Severity));
    }

    [Fact]
    public void An_unclassified_change_on_which_no_value_depends_is_an_info()
    {
        var change = EveryChange.Of(Facet.Unclassified, Edit.Changed, Relation.Annotation, Flow.Sent, Circumstances.None) with { IsHarmless = true };

        Assert.Equal(Severity.Info, RuleCatalog.Judge(change).Severity);
    }

    private static string[] OasdiffIds() => File.ReadAllLines(Repository.PathOf("testdata", "rules", "oasdiff-ids.txt"));

    private static IEnumerable<string> Rules(Func<RuleDescriptor, bool> wanting) =>
        RuleCatalog.Descriptors.Where(rule => RuleCases.AreNeeded(rule) && wanting(rule)).Select(rule => rule.Name);

    private static string Heaviest(RuleDescriptor rule) =>
        (rule.Sent > rule.Received ? rule.Sent : rule.Received).ToString().ToLowerInvariant();

    private static IEnumerable<string> Ids() => RuleCatalog.Descriptors.Select(rule => rule.Id);

    private static string PrefixOf(RuleArea area) => area == RuleArea.Input ? "SG9" : $"SG{(int)area + 1}";

    private static bool IsMirrored(RuleDescriptor rule) => rule.Mirror is null
        ? rule.MirrorWaiver is { Length: > 20 }
        : rule.MirrorWaiver is null && RuleCatalog.Find(rule.Mirror)?.Mirror == rule.Name;

    private static string Rivals(Change change)
    {
        var claiming = RuleCatalog.All.Where(rule => rule.Facets.Contains(change.Facet) && rule.Claims(change)).ToList();
        return claiming.Count < 2
            ? string.Empty
            : $"{change.Facet} {change.Edit} {change.Relation} {change.Flow} {change.Circumstances}: {string.Join(", ", claiming.Select(rule => rule.Descriptor.Name))}";
    }

    [GeneratedRegex("^[a-z]+(-[a-z0-9]+)*$")]
    private static partial Regex Kebab();
}
