using SchemaGate.Engine.Reporting.GitHub;

namespace SchemaGate.Engine.Tests.Reporting.GitHub;

public sealed class GitHubReportTests
{
    private static readonly GitHubReport Report = new(PipelineRuns.Tree, "the log");

    [Fact]
    public void A_line_a_finding_heaviest_first() => Assert.Equal(
        """
        ::error file=users/new.json,line=3,endLine=3,col=5,title=SG9002 Could not compare::users/new.json:3:5: The key 'get' stands twice. Remove one.
        ::error file=openapi/orders v1.json,line=7,endLine=7,col=3,title=SG1001 An operation was removed without notice::Operation 'GET /orders' was removed: 100%25, not 50%25.%0ABefore: git:origin/main:openapi/orders v1.json:12:9 {"tags":["a;b"]}%0AIn: GET /orders
        ::warning file=openapi/parts/new.json,line=5,endLine=5,col=2,title=SG5042 A value was added to an enum::The enum allows "new\u000aline" as well. (not certain)%0ABefore: openapi/parts/old.json:4:2%0AIn: GET /a, GET /b, GET /c and 1 more%0ARefused before, accepted now: "new\nline"
        ::notice file=openapi/orders v1.json,line=1,endLine=1,col=1,title=SG7031 A breaking change under a version that does not say so::The version does not say so.

        """,
        ReportText.Of(Report, PipelineRuns.Mixed));

    [Fact]
    public void What_passes_is_not_annotated() => Assert.Equal("", ReportText.Of(Report, PipelineRuns.Clean));

    [Fact]
    public void Nothing_in_a_document_can_end_a_command_or_begin_another()
    {
        var finding = PipelineRuns.Removed with
        {
            Message = "100%0A::error::x\r\n::set-output name=a::b ##[add-mask]c",
            Old = null,
            Operations = [],
            New = new("dir,a:b=c%2C/new.json", 3, 4, ""),
        };

        var annotation = Assert.Single(Annotation.ParseAll(ReportText.Of(Report, PipelineRuns.With(finding))));

        Assert.Equal("error", annotation.Name);
        Assert.Equal("dir,a:b=c%2C/new.json", annotation.Properties["file"]);
        Assert.Equal(["file", "line", "endLine", "col", "title"], annotation.Properties.Keys);
        Assert.Equal("100%0A::error::x\\u000d\\u000a::set-output name=a::b \\u0023#[add-mask]c", annotation.Message);
    }

    [Theory]
    [InlineData(10, 10, 10, "10 10 10", null)]
    [InlineData(11, 0, 0, "10 0 1", "1 more finding not annotated: see the log.")]
    [InlineData(0, 0, 11, "0 0 10", "2 more findings not annotated: see the log.")]
    [InlineData(12, 3, 10, "10 3 10", "3 more findings not annotated: see the log.")]
    public void The_runner_keeps_ten_of_a_level_so_the_rest_is_counted(int errors, int warnings, int notices, string shown, string? rest)
    {
        var run = PipelineRuns.With(
        [
            .. Enumerable.Repeat(PipelineRuns.Removed, errors),
            .. Enumerable.Repeat(PipelineRuns.Added, warnings),
            .. Enumerable.Repeat(PipelineRuns.Info, notices),
        ]);

        var annotations = Annotation.ParseAll(ReportText.Of(Report, run));

        Assert.Equal(shown, $"{Count("error")} {Count("warning")} {Count("notice")}");
        Assert.Equal(rest, annotations[^1].Properties["title"] == "SchemaGate" ? annotations[^1].Message : null);

        int Count(string level) => annotations.Count(annotation => annotation.Name == level);
    }
}
