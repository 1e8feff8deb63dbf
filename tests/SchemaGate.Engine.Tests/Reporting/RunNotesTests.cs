using System.Text.Json.Nodes;
using SchemaGate.Engine.Reporting;
using SchemaGate.Engine.Reporting.Azure;
using SchemaGate.Engine.Reporting.Changelogs;
using SchemaGate.Engine.Reporting.GitHub;
using SchemaGate.Engine.Reporting.Html;
using SchemaGate.Engine.Reporting.JUnit;
using SchemaGate.Engine.Reporting.Markdown;
using SchemaGate.Engine.Reporting.Sarif;
using SchemaGate.Engine.Tests.Reporting.JUnit;

namespace SchemaGate.Engine.Tests.Reporting;

public sealed class RunNotesTests
{
    private static readonly PolicyEffects Some = new() { Old = new(3, 1), New = new(4, 2), Off = 1, Idle = ["paths.exclude: /a (c.yml:1:2)", "tags.include: b"] };

    [Fact]
    public void Without_a_policy_there_is_nothing_to_say() => Assert.Equal([], RunNotes.Of(RunOf(PolicyEffects.None)));

    [Fact]
    public void What_was_kept_out_is_said() => Assert.Equal(
        [
            "Filters leave out 1 of 3 operations in the old, 2 of 4 operations in the new.",
            "1 finding is not reported: its rule is off.",
            "Nothing matches paths.exclude: /a (c.yml:1:2).",
            "Nothing matches tags.include: b.",
        ],
        RunNotes.Of(RunOf(Some)));

    [Fact]
    public void Of_several_documents_one_that_a_setting_concerns_is_enough() => Assert.Equal(
        [
            "Filters leave out 2 of 6 operations in the old, 4 of 8 operations in the new.",
            "2 findings are not reported: their rules are off.",
            "Nothing matches tags.include: b.",
        ],
        RunNotes.Of(RunOf(Some, Some with { Idle = ["tags.include: b"] })));

    [Fact]
    public void Markdown_says_them_below_the_verdict() => Assert.Equal(
        """
        Filters leave out 1 of 3 operations in the old, 2 of 4 operations in the new.\
        1 finding is not reported: its rule is off.\
        Nothing matches paths.exclude: /a (c.yml:&#8203;1:&#8203;2).\
        Nothing matches tags.include: b.
        """,
        ReportText.Of(new MarkdownReport(), RunOf(Some)).Split("\n\n")[2]);

    [Fact]
    public void Azure_says_them_before_the_result_of_the_step() => Assert.EndsWith(
        """

        policy: Filters leave out 1 of 3 operations in the old, 2 of 4 operations in the new.
        policy: 1 finding is not reported: its rule is off.
        policy: Nothing matches paths.exclude: /a (c.yml:1:2).
        policy: Nothing matches tags.include: b.
        ##vso[task.complete result=Failed;]

        """,
        ReportText.Of(new AzureReport(PipelineRuns.Tree), RunOf(Some)),
        StringComparison.Ordinal);

    [Fact]
    public void JUnit_says_them_in_a_suite_of_their_own()
    {
        var report = ReportText.Of(new JUnitReport(PipelineRuns.Tree), RunOf(Some));

        Assert.EndsWith(
            """
              <testsuite name="policy" tests="1" failures="0" errors="0" skipped="0" time="0">
                <testcase name="what was kept out" classname="policy" time="0">
                  <system-out>Filters leave out 1 of 3 operations in the old, 2 of 4 operations in the new.
            1 finding is not reported: its rule is off.
            Nothing matches paths.exclude: /a (c.yml:1:2).
            Nothing matches tags.include: b.</system-out>
                </testcase>
              </testsuite>
            </testsuites>

            """,
            report,
            StringComparison.Ordinal);
        Assert.Equal([], JUnitFaults.Of(report));
    }

    [Theory]
    [InlineData("markdown", "\n\nFilters leave out 1 of 3 operations in the old, 2 of 4 operations in the new.\n\n1 finding is not reported: its rule is off.\n")]
    [InlineData("html", "</p>\n<p class=\"policy\">Filters leave out 1 of 3 operations in the old, 2 of 4 operations in the new.</p>\n<p class=\"policy\">1 finding is not reported: its rule is off.</p>\n")]
    [InlineData("text", ".\nFilters leave out 1 of 3 operations in the old, 2 of 4 operations in the new.\n1 finding is not reported: its rule is off.\n")]
    public void Release_notes_say_them_once(string format, string expected)
    {
        var effects = Some with { Idle = [] };
        var twice = effects with { Old = new(0, 0), New = new(0, 0), Off = 0 };

        var text = ReportText.Of(new ChangelogReport(new(2026, 1, 2), format), RunOf(effects, twice));

        Assert.Equal(2, text.Split(expected).Length);
    }

    [Fact]
    public void Html_says_them_below_the_verdict() => Assert.Equal(
        [
            "<p class=\"policy\">Fails on: breaking</p>",
            "<p class=\"policy\">Filters leave out 1 of 3 operations in the old, 2 of 4 operations in the new.</p>",
            "<p class=\"policy\">1 finding is not reported: its rule is off.</p>",
            "<p class=\"policy\">Nothing matches paths.exclude: /a (c.yml:1:2).</p>",
            "<p class=\"policy\">Nothing matches tags.include: b.</p>",
        ],
        ReportText.Of(new HtmlReport(), RunOf(Some)).Split('\n').Where(line => line.StartsWith("<p class=\"policy\">", StringComparison.Ordinal)));

    [Fact]
    public void Sarif_has_them_as_notifications_about_the_configuration() => Assert.Equal(
        """[{"level":"note","message":{"text":"1 finding is not reported: its rule is off."}}]""",
        JsonNode.Parse(ReportText.Of(new SarifReport(PipelineRuns.Tree), RunOf(new PolicyEffects { Off = 1 })))!["runs"]![0]!["invocations"]![0]!["toolConfigurationNotifications"]!.ToJsonString());

    [Fact]
    public void GitHub_has_one_notice_for_all() => Assert.Equal(
        "::notice title=SchemaGate::1 finding is not reported: its rule is off.%0ANothing matches tags.include: b.",
        ReportText.Of(new GitHubReport(PipelineRuns.Tree, "the log"), RunOf(new PolicyEffects { Off = 1, Idle = ["tags.include: b"] })).TrimEnd('\n').Split('\n')[^1]);

    private static GateRun RunOf(params IReadOnlyList<PolicyEffects> policies) => new()
    {
        FailOn = FailOn.Breaking,
        Documents = [.. policies.Select((policy, at) => new DocumentResult($"{at}", "old", "new", SampleResults.Failed with { Policy = policy }))],
    };
}
