using SchemaGate.Engine.Policy;
using SchemaGate.Engine.Policy.Suppressions;

namespace SchemaGate.Engine.Tests.Policy.Suppressions;

public sealed class StaleSuppressionsTests
{
    private const string Matching = "- identity: SG5302 **\n";
    private const string Stale = "- identity: SG1001 GET /gone **\n";
    private static readonly string Old = Orders.Api(Orders.Whole, "/orders");
    private static readonly string New = Orders.Api(Orders.WithoutTotal, "/orders");

    [Fact]
    public void An_entry_that_matches_nothing_is_a_warning_with_the_one_document()
    {
        var list = Orders.Read($"suppressions:\n{Matching}{Stale}");

        var run = StaleSuppressions.AddTo(Orders.Run(("v1", Orders.Compare(Old, New, list))), list, GatePolicy.Default);

        var result = Assert.Single(run.Documents).Result;
        Assert.Equal(GateOutcome.Pass, result.Outcome);
        Assert.Equal(["SG9503", "SG7031"], result.Findings.Select(finding => finding.Rule));
        Assert.Equal(
            ("The suppression of 'SG1001 GET /gone **' matches no finding: remove the entry, or name the document that it is about in its `documents`.", new Place("s.yml", 3, 3, "/suppressions/1"), "SG9503 suppression SG1001 GET /gone **"),
            (result.Findings[0].Message, result.Findings[0].New, result.Findings[0].Identity));
    }

    [Theory]
    [InlineData("SG1001 GET /gone **\n  documents: v1", "'SG1001 GET /gone **' matches no finding: remove the entry.")]
    [InlineData("SG1999 GET /orders **", "'SG1999 GET /orders **' matches no finding: there is no rule SG1999; `schemagate rules` lists all of them.")]
    public void It_says_what_to_do_with_the_entry(string entry, string expected)
    {
        var list = Orders.Read($"suppressions:\n- identity: {entry}\n");

        var run = StaleSuppressions.AddTo(Orders.Run(("v1", Orders.Compare(Old, Old, list))), list, GatePolicy.Default);

        Assert.Equal([$"The suppression of {expected}"], run.Findings.Select(pair => pair.Finding.Message));
    }

    [Fact]
    public void It_is_told_once_for_all_documents()
    {
        var list = Orders.Read($"suppressions:\n{Matching}{Stale}");

        var run = StaleSuppressions.AddTo(Orders.Run(("a", Orders.Compare(Old, Old, list)), ("b", Orders.Compare(Old, New, list))), list, GatePolicy.Default);

        Assert.Equal(["a", "b", "s.yml"], run.Documents.Select(document => document.Document));
        Assert.Equal(["SG9503", "SG7031"], run.Findings.Select(pair => pair.Finding.Rule));
    }

    [Fact]
    public void An_entry_about_a_document_that_is_not_in_the_run_is_left_alone()
    {
        var list = Orders.Read($"suppressions:\n{Stale}  documents: other.json\n");

        Assert.Empty(StaleSuppressions.Of(Orders.Run(("v1", Orders.Compare(Old, New, list))), list));
    }

    [Fact]
    public void An_entry_that_is_over_is_not_stale_while_it_matches()
    {
        var list = Orders.Read($"suppressions:\n{Matching}  until: 2026-01-01\n{Stale}  until: 2026-01-01\n");

        var stale = StaleSuppressions.Of(Orders.Run(("v1", Orders.Compare(Old, New, list))), list);

        Assert.Equal([4], stale.Select(entry => entry.Place.Line));
    }

    private const string TwoPaths = "\"/a\":{\"get\":{\"responses\":{}} },\"/b/{id}\":{\"get\":{\"responses\":{}} }";

    [Theory]
    [InlineData("SG1001 GET /b/{} operation operation", 0)]
    [InlineData("SG5302 GET /b/* **", 0)]
    [InlineData("SG5302 * /b/{} response*", 0)]
    [InlineData("** property total", 0)]
    [InlineData("SG1001 GET /a operation operation", 1)]
    [InlineData("SG1001 POST /b/{} operation operation", 1)]
    [InlineData("SG1001 GET /b/{}/c operation operation", 1)]
    [InlineData("SG7031 document", 1)]
    public void What_may_be_about_an_operation_that_filters_left_out_is_not_stale(string identity, int stale)
    {
        var list = Orders.Read($"suppressions:\n- identity: \"{identity}\"\n");
        var run = Orders.Run(("v1", Comparisons.Run("paths: {exclude: [\"/b/**\"]}", TwoPaths, TwoPaths, suppressions: list)));

        Assert.Equal(stale, StaleSuppressions.Of(run, list).Count);
        Assert.Equal(stale, new SuppressionUpdater(list, $"suppressions:\n- identity: \"{identity}\"\n", new SuppressionTerms()).Update(run).Dropped.Count);
        Assert.Single(StaleSuppressions.Of(Orders.Run(("v1", Comparisons.Run("", TwoPaths, TwoPaths, suppressions: list))), list));
    }

    [Fact]
    public void What_the_version_allows_is_not_stale_meanwhile()
    {
        var list = Orders.Read("suppressions:\n- identity: SG1001 GET /a **\n");

        var result = Comparisons.Run("version: {allow-breaking-on-major: true}", TwoPaths, "", ("1.0.0", "2.0.0"), list);

        Assert.Equal(["SG1001", "SG1001"], result.Suppressed.Select(suppressed => suppressed.Finding.Rule));
        Assert.Empty(StaleSuppressions.Of(Orders.Run(("v1", result)), list));
    }

    [Theory]
    [InlineData(RuleLevel.Off, "")]
    [InlineData(RuleLevel.Info, "Info Pass")]
    [InlineData(RuleLevel.Warning, "Warning Pass")]
    [InlineData(RuleLevel.Breaking, "Breaking Fail")]
    public void A_stale_entry_weighs_what_the_team_says(RuleLevel level, string expected)
    {
        var list = Orders.Read($"suppressions:\n{Stale}");
        var policy = GatePolicy.Default with { Rules = GatePolicy.Default.Rules.Add("SG9503", RuleLevels.Of(level)) };

        var run = StaleSuppressions.AddTo(Orders.Run(("v1", Orders.Compare(Old, Old, list))), list, policy);

        Assert.Equal(expected, string.Join(' ', run.Findings.Select(pair => $"{pair.Finding.Severity} {run.Outcome}")));
    }

    [Fact]
    public void Nothing_is_stale_where_something_was_not_compared()
    {
        var list = Orders.Read($"suppressions:\n{Stale}");
        var run = Orders.Run(("v1", Orders.Compare(Old, New, list)), ("v2", Orders.Compare(Old, "{", list)));

        Assert.Empty(StaleSuppressions.Of(run, list));
        Assert.Same(run, StaleSuppressions.AddTo(run, list, GatePolicy.Default));
    }
}
