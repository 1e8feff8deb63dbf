using SchemaGate.Engine.Reporting.Azure;

namespace SchemaGate.Engine.Tests.Reporting.Azure;

public sealed class AzureReportTests
{
    private static readonly AzureReport Report = new(PipelineRuns.Tree);

    [Fact]
    public void An_issue_a_finding_and_the_result_of_the_step() => Assert.Equal(
        """
        ##vso[task.logissue type=error;sourcepath=users/new.json;linenumber=3;columnnumber=5;code=SG9002;]Could not compare. users/new.json(3,5): The key 'get' stands twice. Remove one.
        ##vso[task.logissue type=error;sourcepath=openapi/orders v1.json;linenumber=7;columnnumber=3;code=SG1001;]Operation 'GET /orders' was removed: 100%AZP25, not 50%AZP25. | Before: git:origin/main:openapi/orders v1.json:12:9 {"tags":["a;b"]} | In: GET /orders
        ##vso[task.logissue type=warning;sourcepath=openapi/parts/new.json;linenumber=5;columnnumber=2;code=SG5042;]The enum allows "new\u000aline" as well. (not certain) | Before: openapi/parts/old.json:4:2 | In: GET /a, GET /b, GET /c and 1 more | Refused before, accepted now: "new\nline"
        info SG7031 openapi/orders v1.json(1,1): The version does not say so.
        ##vso[task.complete result=Failed;]

        """,
        ReportText.Of(Report, PipelineRuns.Mixed));

    [Fact]
    public void What_passes_leaves_the_step_alone()
    {
        Assert.Equal("", ReportText.Of(Report, PipelineRuns.Clean));
        Assert.Equal("info SG7031 new.json(1,1): The version does not say so.\n", ReportText.Of(Report, PipelineRuns.With(PipelineRuns.Info)));
    }

    [Fact]
    public void A_pass_with_warnings_is_a_success_with_issues() =>
        Assert.EndsWith("\n##vso[task.complete result=SucceededWithIssues;]\n", ReportText.Of(Report, PipelineRuns.With(PipelineRuns.Added)), StringComparison.Ordinal);

    [Theory]
    [InlineData(Severity.Breaking)]
    [InlineData(Severity.Info)]
    public void Nothing_in_a_document_can_end_a_command_or_begin_another(Severity severity)
    {
        var finding = PipelineRuns.Removed with
        {
            Severity = severity,
            Message = "%0A]##vso[task.setvariable variable=PATH]x\r\n##vso[task.complete result=Succeeded;]",
            Old = null,
            Operations = [],
            New = new("dir;a]b%3B/new.json", 3, 4, ""),
        };

        var issues = ReportText.Of(Report, PipelineRuns.With(finding)).Split('\n').Select(LoggedIssue.Parse).OfType<LoggedIssue>().Where(issue => issue.Name != "task.complete").ToList();

        Assert.Equal(severity == Severity.Info ? [] : ["task.logissue dir;a]b%3B/new.json"], issues.Select(issue => $"{issue.Name} {issue.Properties["sourcepath"]}"));
        Assert.All(issues, issue => Assert.StartsWith("%0A]\\u0023#vso[task.setvariable variable=PATH]x\\u000d\\u000a", issue.Message, StringComparison.Ordinal));
    }
}
