using System.Xml.Linq;
using SchemaGate.Engine.Reporting.JUnit;

namespace SchemaGate.Engine.Tests.Reporting.JUnit;

public sealed class JUnitReportTests
{
    private static readonly JUnitReport Report = new(PipelineRuns.Tree);

    [Fact]
    public void A_suite_a_document_and_a_case_a_finding() => Assert.Equal(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <testsuites name="SchemaGate" tests="5" failures="1" errors="1">
          <testsuite name="orders" tests="4" failures="1" errors="0" skipped="1" time="0">
            <testcase name="SG1001 GET /orders operation Operation" classname="orders" time="0" file="openapi/orders v1.json" line="7">
              <failure type="SG1001" message="Operation 'GET /orders' was removed: 100%, not 50%.">breaking SG1001 operation-removed
        Operation 'GET /orders' was removed: 100%, not 50%.
        Before: git:origin/main:openapi/orders v1.json:12:9 {"tags":["a;b"]}
        In: GET /orders</failure>
            </testcase>
            <testcase name="SG5042 GET /a response 200 Enum" classname="orders" time="0" file="openapi/parts/new.json" line="5">
              <system-out>warning SG5042 enum-value-added
        The enum allows "new\u000aline" as well. (not certain)
        Before: openapi/parts/old.json:4:2
        In: GET /a, GET /b, GET /c and 1 more
        Refused before, accepted now: "new\nline"</system-out>
            </testcase>
            <testcase name="SG7031 document Version" classname="orders" time="0" file="openapi/orders v1.json" line="1">
              <system-out>info SG7031 version-not-raised
        The version does not say so.</system-out>
            </testcase>
            <testcase name="SG2001 GET /orders query parameter q Parameter q" classname="orders" time="0" file="openapi/orders v1.json" line="20">
              <skipped message="No client sends it, 100 %" />
              <system-out>breaking SG2001 required-parameter-added
        Required parameter 'q' was added.
        In: GET /orders</system-out>
            </testcase>
          </testsuite>
          <testsuite name="users" tests="1" failures="0" errors="1" skipped="0" time="0">
            <testcase name="SG9002 users/new.json /paths/~1users/get" classname="users" time="0" file="users/new.json" line="3">
              <error type="SG9002" message="Could not compare. The key 'get' stands twice. Remove one.">users/new.json(3,5): SG9002 duplicate-key
        The key 'get' stands twice. Remove one.</error>
            </testcase>
          </testsuite>
        </testsuites>

        """,
        ReportText.Of(Report, PipelineRuns.Mixed));

    [Fact]
    public void A_pass_holds_one_test_that_passed() => Assert.Equal(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <testsuites name="SchemaGate" tests="1" failures="0" errors="0">
          <testsuite name="orders" tests="1" failures="0" errors="0" skipped="0" time="0">
            <testcase name="nothing to report" classname="orders" time="0" />
          </testsuite>
        </testsuites>

        """,
        ReportText.Of(Report, PipelineRuns.Clean));

    [Theory]
    [InlineData(FailOn.Never, 0)]
    [InlineData(FailOn.Breaking, 1)]
    [InlineData(FailOn.Warning, 2)]
    [InlineData(FailOn.Info, 3)]
    public void What_fails_the_gate_is_a_failure(FailOn failOn, int failures)
    {
        var report = XDocument.Parse(ReportText.Of(Report, PipelineRuns.Mixed with { FailOn = failOn }));

        Assert.Equal(failures, report.Descendants("failure").Count());
        Assert.Equal($"{failures}", report.Root!.Attribute("failures")!.Value);
    }

    [Fact]
    public void Characters_that_XML_forbids_are_spelled_out()
    {
        const string Evil = "\0\u0001\u001b[31m\u0085\u2028\ufffe\uffff\ud800 <&\"']]> 🙂";
        var finding = PipelineRuns.Removed with { Message = Evil, Identity = Evil, Old = null, New = new($"{Evil}.json", 1, 1, "") };

        var report = XDocument.Parse(ReportText.Of(Report, PipelineRuns.With(finding)));

        const string Spelled = "\\u0000\\u0001\\u001b[31m\\u0085\\u2028\\ufffe\\uffff\\ud800 <&\"']]> 🙂";
        Assert.Equal(Spelled, report.Descendants("failure").Single().Attribute("message")!.Value);
        Assert.Equal(Spelled, report.Descendants("testcase").Single().Attribute("name")!.Value);
    }
}
