using SchemaGate.Engine.Reporting.GitLab;

namespace SchemaGate.Engine.Tests.Reporting.GitLab;

public sealed class GitLabReportTests
{
    private static readonly GitLabReport Report = new(PipelineRuns.Tree);

    [Fact]
    public void An_issue_a_finding_and_a_document_that_was_not_compared() => Assert.Equal(
        """
        [
          {
            "description": "SG9002 Could not compare. The key 'get' stands twice. Remove one.",
            "check_name": "SG9002",
            "fingerprint": "b54b88eafcaa0fdd0b73a07a99b3e04b",
            "severity": "blocker",
            "location": {
              "path": "users/new.json",
              "lines": {
                "begin": 3
              }
            }
          },
          {
            "description": "SG1001 Operation 'GET /orders' was removed: 100%, not 50%.",
            "check_name": "SG1001",
            "fingerprint": "7d4d8e564e61747045590c7107b202f3",
            "severity": "critical",
            "location": {
              "path": "openapi/orders v1.json",
              "lines": {
                "begin": 7
              }
            }
          },
          {
            "description": "SG5042 The enum allows \"new\\u000aline\" as well.",
            "check_name": "SG5042",
            "fingerprint": "3477f6a3b7c6a18aa2295e25c038ba92",
            "severity": "major",
            "location": {
              "path": "openapi/parts/new.json",
              "lines": {
                "begin": 5
              }
            }
          },
          {
            "description": "SG7031 The version does not say so.",
            "check_name": "SG7031",
            "fingerprint": "f4ffdc1d3f547ae67bad4e5c64a5f481",
            "severity": "info",
            "location": {
              "path": "openapi/orders v1.json",
              "lines": {
                "begin": 1
              }
            }
          }
        ]

        """,
        ReportText.Of(Report, PipelineRuns.Mixed));

    [Fact]
    public void A_pass_is_an_empty_list() => Assert.Equal("[]\n", ReportText.Of(Report, PipelineRuns.Clean));
}
