using System.Text.Json.Nodes;
using SchemaGate.Engine.Reporting;
using SchemaGate.Engine.Reporting.Azure;
using SchemaGate.Engine.Reporting.GitHub;
using SchemaGate.Engine.Reporting.GitLab;
using SchemaGate.Engine.Reporting.JUnit;
using SchemaGate.Engine.Reporting.Sarif;
using SchemaGate.Engine.Tests.Cases;
using SchemaGate.Engine.Tests.Referee;
using SchemaGate.Engine.Tests.Reporting.Azure;
using SchemaGate.Engine.Tests.Reporting.GitHub;
using SchemaGate.Engine.Tests.Reporting.GitLab;
using SchemaGate.Engine.Tests.Reporting.JUnit;
using SchemaGate.Engine.Tests.Reporting.Sarif;

namespace SchemaGate.Engine.Tests.Reporting;

/// <summary>Real output of every format, read by others: official schemas, and readers written from the documentation.</summary>
[Collection(RefereeCollection.Name)]
public sealed class EveryFormatTests(AjvReferee referee)
{
    private static readonly SourceTree Tree = PipelineRuns.Tree;
    private static readonly IReport[] Formats = [new SarifReport(Tree), new JUnitReport(Tree), new GitHubReport(Tree, "the log"), new AzureReport(Tree), new GitLabReport(Tree)];

    private static readonly (string Old, string New)[] RealPairs = [("github-a.json", "github-b.json"), ("stripe-a.json", "stripe-b.json")];

    /// <summary>One that is made, and those of the corpus, where there is one.</summary>
    public static TheoryData<string, string> LargePairs
    {
        get
        {
            var pairs = new TheoryData<string, string> { { Made.Old, Made.New } };
            foreach (var (old, @new) in RealPairs.Where(pair => File.Exists(PathOf(pair.Old)) && File.Exists(PathOf(pair.New))))
            {
                pairs.Add(old, @new);
            }

            return pairs;
        }
    }

    private static (string Old, string New) Made => ("made-old.json", "made-new.json");

    [Fact]
    public void Every_run_can_be_read_in_every_format()
    {
        var runs = RuleCase.All
            .Select(one => RunOf(one.Name, CasePair.Compare(one.Folder, one.Today)))
            .Append(PipelineRuns.Mixed)
            .Append(PipelineRuns.Clean);

        Assert.Equal([], Faults([.. runs]));
    }

    [Theory]
    [MemberData(nameof(LargePairs))]
    public void So_can_large_documents(string old, string @new)
    {
        var result = Gate.Run(new() { Old = Read(old), New = Read(@new), Today = CasePair.Today });

        Assert.True(result.Findings.Count > 100, $"{result.Findings.Count} findings");
        Assert.Equal([], Faults([RunOf(@new, result)]));
    }

    [Fact]
    public void The_judges_refuse_what_is_wrong()
    {
        var sarif = JsonNode.Parse(ReportText.Of(new SarifReport(Tree), PipelineRuns.Mixed))!;
        sarif["runs"]![0]!["results"]![0]!["level"] = "fatal";

        Assert.False(referee.Accepts(OfficialSchemas.Sarif, null, sarif));
        Assert.NotEmpty(JUnitFaults.Of("<testsuites><testsuite name='a'/></testsuites>"));
        Assert.NotEmpty(JUnitFaults.Of("<testsuites><testsuite name='a' tests='1'><testcase name='b'><passed/></testcase></testsuite></testsuites>"));
    }

    private IEnumerable<string> Faults(IReadOnlyList<GateRun> runs) =>
        SarifFaults.Of(referee, runs, [.. runs.Select(run => JsonNode.Parse(ReportText.Of(new SarifReport(Tree), run))!)])
            .Concat(runs.SelectMany(run => FaultsOf(run).Select(fault => $"{run.Documents[0].Document}: {fault}")));

    private static IEnumerable<string> FaultsOf(GateRun run) =>
    [
        .. JUnitFaults.Of(ReportText.Of(new JUnitReport(Tree), run)),
        .. GitHubFaults.Of(run, Annotation.ParseAll(ReportText.Of(new GitHubReport(Tree, "the log"), run))),
        .. AzureFaults.Of(run, ReportText.Of(new AzureReport(Tree), run)),
        .. GitLabFaults.Of(run, JsonNode.Parse(ReportText.Of(new GitLabReport(Tree), run))!.AsArray()),
        .. Formats.Where(report => ReportText.Of(report, run) != ReportText.Of(report, run)).Select(report => $"{report.Format} varies"),
    ];

    private static DocumentInput Read(string name) =>
        name == Made.Old || name == Made.New ? LargeDocument.Of(name, isNew: name == Made.New) : new(name, File.ReadAllBytes(PathOf(name)));

    private static string PathOf(string name) => Path.Combine(Corpus.Root, "specs", name);

    private static GateRun RunOf(string name, GateResult result) => new() { Documents = [new(name, "old.json", "new.json", result)], FailOn = result.FailOn };
}
