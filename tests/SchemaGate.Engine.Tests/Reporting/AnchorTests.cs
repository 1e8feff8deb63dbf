using SchemaGate.Engine.Reporting;

namespace SchemaGate.Engine.Tests.Reporting;

public sealed class AnchorTests
{
    public static TheoryData<string, string, string> Findings => new()
    {
        { "old.json", "new.json", "new.json:7" },
        { "git:main:api.json", "api.json", "api.json:7" },
        { "https://example.com/api.json", "new.json", "new.json:7" },
        { "old.json", "-", "old.json:3" },
        { "old.json", "https://example.com/api.json", "old.json:3" },
        { "old.json", "/tmp/new.json", "old.json:3" },
        { "git:main:api.json", "https://example.com/api.json", "api.json:3" },
        { "git:main:api.json", "git:HEAD:api/v2.json", "api/v2.json:7" },
        { "-", "https://example.com/v2/api.json", "api.json:7" },
        { "https://example.com/api.json", "-", "document:7" },
    };

    [Theory]
    [MemberData(nameof(Findings))]
    public void A_finding_stands_on_the_new_document_else_on_the_old_one(string old, string @new, string expected)
    {
        var finding = PipelineRuns.Removed with { Old = new(old, 3, 1, ""), New = new(@new, 7, 1, "") };

        Assert.Equal(expected, Text(Anchor.Of(finding, Document(old, @new), PipelineRuns.Tree)));
    }

    [Theory]
    [InlineData("old.json", "new.json", "new.json:1")]
    [InlineData("old.json", "-", "old.json:3")]
    public void What_has_no_place_in_the_new_document_stands_at_its_start(string old, string @new, string expected)
    {
        var finding = PipelineRuns.Removed with { Old = new(old, 3, 1, ""), New = null };

        Assert.Equal(expected, Text(Anchor.Of(finding, Document(old, @new), PipelineRuns.Tree)));
    }

    [Theory]
    [InlineData("parts/a.json", "parts/a.json:9")]
    [InlineData("https://example.com/a.json", "new.json:1")]
    public void A_problem_stands_at_its_place_or_at_the_start_of_a_document(string file, string expected)
    {
        var problem = new InputProblem("SG9001", "unreadable-document", "No.", new(file, 9, 1, ""));

        Assert.Equal(expected, Text(Anchor.Of(problem, Document("old.json", "new.json"), PipelineRuns.Tree)));
    }

    private static DocumentResult Document(string old, string @new) =>
        new("api", old, @new, new() { Outcome = GateOutcome.Pass, FailOn = FailOn.Breaking, Findings = [], Problems = [] });

    private static string Text(Anchor anchor) => $"{anchor.Path}:{anchor.Line}";
}
