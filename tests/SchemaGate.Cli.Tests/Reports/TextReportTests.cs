using System.Text;
using SchemaGate.Cli.Reports;
using SchemaGate.Engine;

namespace SchemaGate.Cli.Tests.Reports;

public sealed class TextReportTests
{
    [Fact]
    public void Findings_stand_whole_on_unwrapped_lines() => Assert.Equal(
        """
        breaking SG4102 response-property-removed
          The response no longer has the property 'total'.
          old      old.json:120:9  {"type":"number"}
          new      new.json:97:7
          in       GET /orders, POST /orders, GET /orders/{orderId} and 2 more

        warning SG5201 bound-tightened (not certain)
          maxLength of 'note' went down from 500 to 200.
          old      old.json:83:15  500
          new      new.json:80:15  200
          in       POST /orders
          example  accepted before, refused now: {"note":"x\u001b"}

        info SG7001 version-changed
          info.version went from 1.4.0 to 1.5.0.
          new      new.json:5:16  "1.5.0"

        1 breaking, 1 warning, 1 info — FAIL (--fail-on breaking)
        Why, and what to do instead: schemagate explain SG4102
        To accept what is meant: run the same command with --write-suppressions, write the reason into the file, and commit it

        """,
        TextOf(SampleResults.Failed, int.MaxValue));

    [Fact]
    public void The_heaviest_findings_come_first_and_the_rest_is_counted() => Assert.Equal(
        """
        … 3 more; raise --max-findings to see them

        1 breaking, 1 warning, 1 info — FAIL (--fail-on breaking)
        Why, and what to do instead: schemagate explain SG4102
        To accept what is meant: run the same command with --write-suppressions, write the reason into the file, and commit it

        """,
        TextOf(SampleResults.Failed, 0));

    [Fact]
    public void One_hidden_finding_is_one() =>
        Assert.Contains("\n… 1 more; raise --max-findings to see it\n", TextOf(SampleResults.Failed, 2), StringComparison.Ordinal);

    [Fact]
    public void What_was_accepted_is_counted_and_its_entries_are_named() => Assert.Equal(
        """
        0 breaking, 0 warnings, 0 info, 3 suppressed — PASS (--fail-on warning)
        Suppressed by s.yml:4, 9

        """,
        TextOf(
            SampleResults.Passed with
            {
                Suppressed =
                [
                    new(SampleResults.Breaking, new("s.yml", 9, 3, "/suppressions/1")),
                    new(SampleResults.Warning, new("s.yml", 4, 3, "/suppressions/0")),
                    new(SampleResults.Info, new("s.yml", 4, 3, "/suppressions/0")),
                ],
            },
            int.MaxValue));

    [Fact]
    public void Many_entries_are_counted() => Assert.Contains(
        "\nSuppressed by s.yml:1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 2 more\n",
        TextOf(SampleResults.Passed with { Suppressed = [.. Enumerable.Range(1, 12).Select(line => new SuppressedFinding(SampleResults.Info, new("s.yml", line, 3, "")))] }, int.MaxValue),
        StringComparison.Ordinal);

    [Fact]
    public void A_pass_is_one_line() =>
        Assert.Equal("0 breaking, 0 warnings, 0 info — PASS (--fail-on warning)\n", TextOf(SampleResults.Passed, int.MaxValue));

    [Fact]
    public void What_was_not_compared_does_not_read_as_clean() => Assert.Equal(
        "could not compare the documents; this is not a pass\nnew.json(3,5): error SG9002: The key 'get' stands twice. Remove one.\n",
        TextOf(SampleResults.NotCompared, int.MaxValue));

    private static string TextOf(GateResult result, int maxFindings)
    {
        using var output = new MemoryStream();
        new TextReport(maxFindings).Write(SampleResults.Run(result), output);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output.ToArray());
    }
}
