using SchemaGate.Cli.Pipelines;
using SchemaGate.Cli.Tests.Reports;

namespace SchemaGate.Cli.Tests.Pipelines;

public sealed class StepOutputsTests
{
    [Fact]
    public void Verdict_counts_and_paths() => Assert.Equal(
        """
        verdict=fail
        breaking=1
        warnings=1
        infos=1
        report-path=out/a b.sarif
        report-paths=["out/a b.sarif","new\nline=x"]

        """,
        StepOutputs.Of(SampleResults.Run(SampleResults.Failed), [new("sarif", "out/a b.sarif"), new("json", "new\nline=x")]));

    [Fact]
    public void What_was_not_compared_has_no_counts() => Assert.Equal(
        "verdict=could-not-compare\nbreaking=\nwarnings=\ninfos=\nreport-path=\nreport-paths=[]\n",
        StepOutputs.Of(SampleResults.Run(SampleResults.NotCompared), []));

    [Fact]
    public void A_file_name_cannot_add_an_output() => Assert.Contains(
        "\nreport-path=a\\u000averdict=pass\n",
        StepOutputs.Of(SampleResults.Run(SampleResults.Failed), [new("json", "a\nverdict=pass")]),
        StringComparison.Ordinal);
}
