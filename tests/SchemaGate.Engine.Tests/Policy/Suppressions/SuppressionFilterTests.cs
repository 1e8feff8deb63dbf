using System.Text;

namespace SchemaGate.Engine.Tests.Policy.Suppressions;

public sealed class SuppressionFilterTests
{
    private const string Note = "\"/a\":{\"post\":{\"requestBody\":{\"content\":{\"application/json\":{\"schema\":{\"type\":\"string\",\"maxLength\":500} } } },\"responses\":{} } }";

    [Theory]
    [InlineData("", 100, GateOutcome.Pass)]
    [InlineData("  value: 200\n", 200, GateOutcome.Pass)]
    [InlineData("  value: 2e2\n", 200, GateOutcome.Pass)]
    [InlineData("  value: 200\n", 100, GateOutcome.Fail)]
    [InlineData("  value: \"200\"\n", 200, GateOutcome.Fail)]
    public void An_entry_with_a_value_accepts_that_value_only(string value, int bound, GateOutcome expected)
    {
        var list = Orders.Read($"suppressions:\n- identity: SG5101 POST /a **\n{value}");

        Assert.Equal(expected, Comparisons.Run("", Note, Note.Replace("500", $"{bound}", StringComparison.Ordinal), suppressions: list).Outcome);
    }

    [Theory]
    [InlineData("off", "Fail breaking required-property-removed GET /orders; info version-not-raised")]
    [InlineData("info", "Fail breaking required-property-removed GET /orders; info version-not-raised; info suppression-expired")]
    [InlineData("breaking", "Fail breaking required-property-removed GET /orders; breaking suppression-expired; info version-not-raised")]
    public void An_entry_that_is_over_weighs_what_the_team_says(string level, string expected)
    {
        var result = Gate.Run(new GateRequest
        {
            Old = new("old.json", Encoding.UTF8.GetBytes(Orders.Api(Orders.Whole, "/orders"))),
            New = new("new.json", Encoding.UTF8.GetBytes(Orders.Api(Orders.WithoutTotal, "/orders"))),
            Policy = Configurations.PolicyOf($"rules: {{suppression-expired: {level}}}"),
            Suppressions = Orders.Read(Entry + "  until: 2026-01-01\n"),
            Today = Orders.Today,
        });

        Assert.Equal(expected, $"{result.Outcome} {string.Join("; ", Comparisons.Lines(result))}");
    }

    private const string Identity = "SG5302 GET /orders response 200/application~1json property total";
    private const string Entry = $"suppressions:\n- identity: {Identity}\n  reason: Nobody reads it.\n  owner: team\n";

    [Fact]
    public void What_is_accepted_does_not_fail_and_is_shown_with_its_entry()
    {
        var result = Orders.Compare(Orders.Api(Orders.Whole, "/orders"), Orders.Api(Orders.WithoutTotal, "/orders"), Entry + "  until: 2026-11-01\n");

        Assert.Equal(GateOutcome.Pass, result.Outcome);
        Assert.Equal(["SG7031"], Rules(result));
        var suppressed = Assert.Single(result.Suppressed);
        Assert.Equal((Identity, Severity.Breaking), (suppressed.Finding.Identity, suppressed.Finding.Severity));
        Assert.Equal(
            (new Place("s.yml", 2, 3, "/suppressions/0"), "Nobody reads it.", "team", new DateOnly(2026, 11, 1)),
            (suppressed.Place, suppressed.Reason, suppressed.Owner, suppressed.Until));
    }

    [Theory]
    [InlineData("Order", "Purchase")]
    [InlineData("\"openapi\"", "\n\n\n\"openapi\"")]
    [InlineData("\"type\":\"object\"", "\"description\":\"In other words.\",\"type\":\"object\"")]
    [InlineData("\"$ref\":\"#/components/schemas/Order\"", "\"allOf\":[{\"$ref\":\"#/components/schemas/Order\"}]")]
    public void It_stays_accepted_when_it_moves_or_is_called_otherwise(string text, string otherwise)
    {
        var (old, @new) = (Orders.Api(Orders.Whole, "/orders"), Orders.Api(Orders.WithoutTotal, "/orders"));

        Assert.Equal(GateOutcome.Pass, Orders.Compare(old, @new.Replace(text, otherwise, StringComparison.Ordinal), Entry).Outcome);
        Assert.Equal(GateOutcome.Pass, Orders.Compare(old.Replace(text, otherwise, StringComparison.Ordinal), @new.Replace(text, otherwise, StringComparison.Ordinal), Entry).Outcome);
    }

    [Fact]
    public void It_stays_accepted_when_another_operation_with_the_same_schema_comes() => Assert.Equal(
        GateOutcome.Pass,
        Orders.Compare(Orders.Api(Orders.Whole, "/a", "/orders"), Orders.Api(Orders.WithoutTotal, "/a", "/orders"), Entry).Outcome);

    [Theory]
    [InlineData(Orders.OptionalTotal, "SG5322")]
    [InlineData(Orders.TextTotal, "SG5013")]
    public void A_break_of_another_kind_is_not_accepted(string order, string expected)
    {
        var result = Orders.Compare(Orders.Api(Orders.Whole, "/orders"), Orders.Api(order, "/orders"), Entry);

        Assert.Equal((GateOutcome.Fail, expected), (result.Outcome, result.Findings[0].Rule));
        Assert.Empty(result.Suppressed);
    }

    [Fact]
    public void The_same_break_elsewhere_is_not_accepted() => Assert.Equal(
        GateOutcome.Fail,
        Orders.Compare(Orders.Api(Orders.Whole, "/books"), Orders.Api(Orders.WithoutTotal, "/books"), Entry).Outcome);

    [Fact]
    public void An_entry_whose_last_day_is_over_accepts_nothing_and_says_so()
    {
        var result = Orders.Compare(Orders.Api(Orders.Whole, "/orders"), Orders.Api(Orders.WithoutTotal, "/orders"), Entry + "  until: 2026-10-31\n");

        Assert.Equal(GateOutcome.Fail, result.Outcome);
        Assert.Equal(["SG5302", "SG9502", "SG7031"], Rules(result));
        Assert.Equal(
            (Severity.Warning, $"The suppression of '{Identity}' ended on 2026-10-31, so a finding counts again: mend the break, or give it a later day.", new Place("s.yml", 2, 3, "/suppressions/0")),
            (result.Findings[1].Severity, result.Findings[1].Message, result.Findings[1].New));
        Assert.Empty(result.Suppressed);
    }

    [Fact]
    public void An_entry_that_holds_wins_over_one_that_is_over()
    {
        var result = Orders.Compare(
            Orders.Api(Orders.Whole, "/orders"),
            Orders.Api(Orders.WithoutTotal, "/orders"),
            $"suppressions:\n- identity: {Identity}\n  until: 2026-10-31\n- identity: SG5302 **\n");

        Assert.Equal(GateOutcome.Pass, result.Outcome);
        Assert.Equal(["SG7031"], Rules(result));
        Assert.Equal(3 + 1, Assert.Single(result.Suppressed).Place.Line);
    }

    [Theory]
    [InlineData("orders.json", GateOutcome.Pass)]
    [InlineData("v2/orders.json", GateOutcome.Fail)]
    [InlineData(null, GateOutcome.Fail)]
    public void An_entry_may_be_about_some_documents(string? document, GateOutcome expected) => Assert.Equal(
        expected,
        Orders.Compare(Orders.Api(Orders.Whole, "/orders"), Orders.Api(Orders.WithoutTotal, "/orders"), Entry + "  documents: '*orders.json'\n", document).Outcome);

    [Fact]
    public void A_finding_keeps_a_few_identities_and_lets_the_documents_go()
    {
        var paths = Enumerable.Range(1, 7).Select(number => $"/p{number}").ToArray();

        var finding = Orders.Compare(Orders.Api(Orders.Whole, paths), Orders.Api(Orders.WithoutTotal, paths)).Findings[0];

        Assert.Equal(Enumerable.Range(1, 5).Select(number => $"SG5302 GET /p{number} response 200/application~1json property total"), finding.Identities);
        Assert.IsAssignableFrom<IReadOnlyList<string>>(finding.Identities);
    }

    private static string[] Rules(GateResult result) => [.. result.Findings.Select(finding => finding.Rule)];
}
