using System.Text;
using System.Text.Json.Nodes;
using SchemaGate.Engine.Reporting;

namespace SchemaGate.Engine.Tests.Reporting;

public sealed class JsonReportTests
{
    /// <summary>A witness may lie deeper than readers of JSON go by default.</summary>
    [Fact]
    public void A_deep_witness_is_written_as_it_is()
    {
        var value = new string('[', 150) + new string(']', 150);
        var finding = SampleResults.Failed.Findings[0] with { Witness = new Witness(value, true, "/a", "/b") };

        Assert.Contains($"\"value\": {value}", ReportText.Of(new JsonReport(), SampleResults.Run(SampleResults.Failed with { Findings = [finding] })), StringComparison.Ordinal);
    }

    [Fact]
    public void A_failed_comparison_is_written_whole() => Assert.Equal(
        """
        {
          "outcome": "fail",
          "failOn": "breaking",
          "summary": {
            "breaking": 1,
            "warning": 1,
            "info": 0
          },
          "notes": [],
          "documents": [
            {
              "name": "v1",
              "old": "old.json",
              "new": "new.json",
              "outcome": "fail",
              "summary": {
                "breaking": 1,
                "warning": 1,
                "info": 0
              },
              "leftOut": {
                "old": 0,
                "new": 0
              },
              "off": 0
            }
          ],
          "findings": [
            {
              "document": "v1",
              "rule": "SG4102",
              "name": "response-property-removed",
              "severity": "breaking",
              "message": "The response no longer has the property 'total'.",
              "operations": [
                "GET /orders",
                "POST /orders",
                "GET /orders/{orderId}",
                "PUT /orders/{orderId}"
              ],
              "old": {
                "file": "old.json",
                "line": 120,
                "column": 9,
                "pointer": "/components/schemas/Order/properties/total",
                "value": "{\"type\":\"number\"}"
              },
              "new": {
                "file": "new.json",
                "line": 97,
                "column": 7,
                "pointer": "/components/schemas/Order",
                "value": null
              },
              "witness": null,
              "certain": true,
              "identity": "SG4102 Order.total"
            },
            {
              "document": "v1",
              "rule": "SG5201",
              "name": "bound-tightened",
              "severity": "warning",
              "message": "maxLength of 'note' went down from 500 to 200.",
              "operations": [
                "POST /orders"
              ],
              "old": null,
              "new": {
                "file": "new.json",
                "line": 80,
                "column": 15,
                "pointer": "/components/schemas/NewOrder/properties/note/maxLength",
                "value": "200"
              },
              "witness": {
                "value": {"note":"<é>"},
                "acceptedBy": "old",
                "oldPointer": "/components/schemas/NewOrder",
                "newPointer": "/components/schemas/NewOrder"
              },
              "certain": false,
              "identity": "SG5201 NewOrder.note"
            }
          ],
          "suppressed": [],
          "problems": []
        }

        """,
        TextOf(SampleResults.Failed));

    [Fact]
    public void What_the_team_accepted_stands_apart()
    {
        var accepted = new SuppressedFinding(SampleResults.Failed.Findings[0], new("s.yml", 4, 3, "/suppressions/0"), "Nobody uses it.", "orders-team", new(2027, 1, 31));

        var suppressed = JsonNode.Parse(TextOf(SampleResults.Failed with { Findings = [], Suppressed = [accepted] }))!["suppressed"]!.AsArray();

        var one = Assert.Single(suppressed)!;
        Assert.Equal("SG4102", (string?)one["finding"]!["rule"]);
        Assert.Equal(4, (int)one["place"]!["line"]!);
        Assert.Equal("Nobody uses it.", (string?)one["reason"]);
        Assert.Equal("orders-team", (string?)one["owner"]);
        Assert.Equal("2027-01-31", (string?)one["until"]);
    }

    [Fact]
    public void What_was_not_compared_has_no_summary() => Assert.Equal(
        """
        {
          "outcome": "could-not-compare",
          "failOn": "never",
          "summary": null,
          "notes": [],
          "documents": [
            {
              "name": "v1",
              "old": "old.json",
              "new": "new.json",
              "outcome": "could-not-compare",
              "summary": null,
              "leftOut": {
                "old": 0,
                "new": 0
              },
              "off": 0
            }
          ],
          "findings": [],
          "suppressed": [],
          "problems": [
            {
              "document": "v1",
              "rule": "SG9002",
              "name": "duplicate-key",
              "message": "The key 'get' stands twice. Remove one.",
              "place": {
                "file": "new.json",
                "line": 3,
                "column": 5,
                "pointer": "/paths/~1orders/get",
                "value": null
              }
            }
          ]
        }

        """,
        TextOf(SampleResults.NotCompared));

    [Fact]
    public void Control_characters_of_a_document_are_escaped()
    {
        var finding = SampleResults.Failed.Findings[0] with { Message = "\u001b[31m \u009b \u2028 \ud800 é" };

        var text = TextOf(SampleResults.Failed with { Findings = [finding] });

        Assert.Contains("\"message\": \"\\u001B[31m \\u009B \\u2028 \\uFFFD é\"", text, StringComparison.Ordinal);
    }

    private static string TextOf(GateResult result)
    {
        using var output = new MemoryStream();
        new JsonReport().Write(SampleResults.Run(result), output);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output.ToArray());
    }
}
