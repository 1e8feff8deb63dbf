using System.Text.Json.Nodes;
using SchemaGate.Engine.Reporting.Sarif;
using SchemaGate.Engine.Rules;

namespace SchemaGate.Engine.Tests.Reporting.Sarif;

public sealed class SarifReportTests
{
    private static readonly SarifReport Report = new(PipelineRuns.Tree);

    // A rule that the catalogue does not have: the text does not hang on the wording of a page.
    private static readonly GateRun Sample = PipelineRuns.Mixed with
    {
        Documents = [.. PipelineRuns.Mixed.Documents.Take(1).Select(document => document with
        {
            Result = document.Result with
            {
                Findings = [PipelineRuns.Added with { Rule = "SG0001", Name = "sample-rule" }],
                Suppressed = [.. document.Result.Suppressed.Select(one => one with { Finding = one.Finding with { Rule = "SG0001", Name = "sample-rule" } })],
            },
        })],
    };

    [Fact]
    public void One_document_is_this_text() => Assert.Equal(
        """
        {
          "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
          "version": "2.1.0",
          "runs": [
            {
              "tool": {
                "driver": {
                  "name": "SchemaGate",
                  "version": "0.1.0",
                  "semanticVersion": "0.1.0",
                  "informationUri": "https://github.com/schemagate/schemagate",
                  "rules": [
                    {
                      "id": "SG0001",
                      "name": "sample-rule",
                      "shortDescription": {
                        "text": "sample-rule."
                      },
                      "fullDescription": {
                        "text": "sample-rule."
                      },
                      "help": {
                        "text": "# SG0001 sample-rule\n\nsample-rule.\n",
                        "markdown": "# SG0001 sample-rule\n\nsample-rule.\n"
                      },
                      "defaultConfiguration": {
                        "level": "warning"
                      }
                    }
                  ]
                }
              },
              "automationDetails": {
                "id": "schemagate/orders/"
              },
              "invocations": [
                {
                  "executionSuccessful": true,
                  "toolExecutionNotifications": [],
                  "toolConfigurationNotifications": []
                }
              ],
              "columnKind": "utf16CodeUnits",
              "results": [
                {
                  "ruleId": "SG0001",
                  "ruleIndex": 0,
                  "level": "warning",
                  "message": {
                    "text": "The enum allows \"new\\u000aline\" as well. (not certain)\nBefore: openapi/parts/old.json:4:2\nIn: GET /a, GET /b, GET /c and 1 more\nRefused before, accepted now: \"new\\nline\""
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "openapi/parts/new.json",
                          "uriBaseId": "%SRCROOT%"
                        },
                        "region": {
                          "startLine": 5,
                          "startColumn": 2
                        }
                      }
                    }
                  ],
                  "relatedLocations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "openapi/parts/old.json",
                          "uriBaseId": "%SRCROOT%"
                        },
                        "region": {
                          "startLine": 4,
                          "startColumn": 2
                        }
                      },
                      "message": {
                        "text": "Before."
                      }
                    }
                  ],
                  "partialFingerprints": {
                    "schemagateIdentity/v1": "3477f6a3b7c6a18aa2295e25c038ba92",
                    "primaryLocationLineHash": "3477f6a3b7c6a18aa2295e25c038ba92:1"
                  },
                  "properties": {
                    "identity": "SG5042 GET /a response 200 Enum",
                    "certain": false,
                    "operations": [
                      "GET /a",
                      "GET /b",
                      "GET /c",
                      "GET /d"
                    ]
                  }
                },
                {
                  "ruleId": "SG0001",
                  "ruleIndex": 0,
                  "level": "error",
                  "message": {
                    "text": "Required parameter 'q' was added.\nIn: GET /orders"
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "openapi/orders%20v1.json",
                          "uriBaseId": "%SRCROOT%"
                        },
                        "region": {
                          "startLine": 20,
                          "startColumn": 11
                        }
                      }
                    }
                  ],
                  "partialFingerprints": {
                    "schemagateIdentity/v1": "4f7f8a5a7fd5dbeb8f18e22ee559b302",
                    "primaryLocationLineHash": "4f7f8a5a7fd5dbeb8f18e22ee559b302:1"
                  },
                  "suppressions": [
                    {
                      "kind": "external",
                      "status": "accepted",
                      "justification": "No client sends it, 100 %",
                      "location": {
                        "physicalLocation": {
                          "artifactLocation": {
                            "uri": "schemagate.suppressions.yml",
                            "uriBaseId": "%SRCROOT%"
                          },
                          "region": {
                            "startLine": 3,
                            "startColumn": 5
                          }
                        }
                      },
                      "properties": {
                        "owner": "team-orders",
                        "until": "2027-01-31"
                      }
                    }
                  ],
                  "properties": {
                    "identity": "SG2001 GET /orders query parameter q Parameter q",
                    "certain": true,
                    "operations": [
                      "GET /orders"
                    ]
                  }
                }
              ]
            }
          ]
        }

        """,
        ReportText.Of(Report, Sample));

    [Fact]
    public void A_rule_of_the_catalogue_carries_its_page()
    {
        var rule = JsonNode.Parse(ReportText.Of(Report, PipelineRuns.With(PipelineRuns.Removed)))!["runs"]![0]!["tool"]!["driver"]!["rules"]![0]!;

        Assert.Equal("operation-removed", (string?)rule["name"]);
        Assert.Equal("An operation was removed without notice.", (string?)rule["shortDescription"]!["text"]);
        Assert.Equal("An operation that clients could call is gone, and it was never deprecated.", (string?)rule["fullDescription"]!["text"]);
        Assert.Equal(RulePages.Of("operation-removed"), (string?)rule["help"]!["markdown"]);
        Assert.Equal("error", (string?)rule["defaultConfiguration"]!["level"]);
    }

    [Fact]
    public void Every_document_has_its_run_until_GitHub_would_refuse_the_file()
    {
        Assert.Equal(["schemagate/d1/", "schemagate/d2/"], RunIds(2));
        Assert.Equal(20, RunIds(20).Count);
        Assert.Equal(["schemagate/"], RunIds(21));
    }

    [Fact]
    public void What_was_not_compared_is_a_failed_run_with_a_result()
    {
        var run = JsonNode.Parse(ReportText.Of(Report, PipelineRuns.Mixed))!["runs"]![1]!;

        Assert.False((bool)run["invocations"]![0]!["executionSuccessful"]!);
        Assert.Equal("SG9002", (string?)run["invocations"]![0]!["toolExecutionNotifications"]![0]!["associatedRule"]!["id"]);
        Assert.Equal("Could not compare. The key 'get' stands twice. Remove one.", (string?)run["results"]![0]!["message"]!["text"]);
    }

    [Fact]
    public void A_clean_run_succeeded_and_has_no_results()
    {
        var run = JsonNode.Parse(ReportText.Of(Report, PipelineRuns.Clean))!["runs"]![0]!;

        Assert.True((bool)run["invocations"]![0]!["executionSuccessful"]!);
        Assert.Empty(run["results"]!.AsArray());
    }

    [Fact]
    public void Addresses_are_relative_and_escaped()
    {
        var finding = PipelineRuns.Removed with { Old = null, New = new("a b/ü#%?:é.json", 1, 1, "") };

        var result = JsonNode.Parse(ReportText.Of(Report, PipelineRuns.With(finding)))!["runs"]![0]!["results"]![0]!;

        Assert.Equal("a%20b/%C3%BC%23%25%3F%3A%C3%A9.json", (string?)result["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]);
    }

    [Fact]
    public void A_result_keeps_its_fingerprint_when_its_line_and_wording_change()
    {
        var moved = PipelineRuns.Removed with { Message = "Other words.", New = new("openapi/orders v1.json", 70, 30, "") };

        Assert.Equal(Fingerprints(PipelineRuns.Removed), Fingerprints(moved));
        Assert.NotEqual(Fingerprints(PipelineRuns.Removed), Fingerprints(moved with { Identity = "SG1001 GET /other operation Operation" }));
    }

    private static string Fingerprints(Finding finding) =>
        JsonNode.Parse(ReportText.Of(Report, PipelineRuns.With(finding)))!["runs"]![0]!["results"]![0]!["partialFingerprints"]!.ToJsonString();

    private static List<string?> RunIds(int documents)
    {
        var one = PipelineRuns.Clean.Documents[0];
        var run = PipelineRuns.Clean with { Documents = [.. Enumerable.Range(1, documents).Select(number => one with { Document = $"d{number}" })] };
        return [.. JsonNode.Parse(ReportText.Of(Report, run))!["runs"]!.AsArray().Select(sarif => (string?)sarif!["automationDetails"]!["id"])];
    }
}
