using SchemaGate.Engine.Policy.Suppressions;

namespace SchemaGate.Engine.Tests.Policy.Suppressions;

public sealed class SuppressionUpdaterTests
{
    private const string Identity = "SG5302 GET /orders response 200/application~1json property total";
    private const string Message = "\"Required property 'total' was removed: clients rely on it and find nothing (response 200).\"";
    private const string Title = "# What this team accepts. `schemagate diff --write-suppressions` keeps it up to date; reasons and comments stay.\n";
    private const string Written = $"  - identity: {Identity}\n    rule: required-property-removed\n    message: {Message}\n";
    private static readonly string Old = Orders.Api(Orders.Whole, "/orders");
    private static readonly string New = Orders.Api(Orders.WithoutTotal, "/orders");

    [Fact]
    public void The_first_file_says_what_is_accepted_and_on_which_terms()
    {
        var update = Update(null, new SuppressionTerms("Nobody reads it: we asked.", "team-orders", new DateOnly(2027, 1, 31)));

        Assert.Equal($"{Title}suppressions:\n{Written}    reason: \"Nobody reads it: we asked.\"\n    owner: team-orders\n    until: 2027-01-31\n", update.Text);
        Assert.Equal([Identity], update.Accepted.Select(finding => finding.Identity));
    }

    [Fact]
    public void A_single_value_is_written_so_that_a_stricter_one_is_a_new_finding()
    {
        const string Text = "\"/a\":{\"post\":{\"requestBody\":{\"content\":{\"application/json\":{\"schema\":{\"type\":\"string\",\"maxLength\":500} } } },\"responses\":{} } }";
        string With(int bound) => Text.Replace("500", $"{bound}", StringComparison.Ordinal);
        string Write(int bound, string? file)
        {
            var list = file is null ? SuppressionList.None : Orders.Read(file);
            return new SuppressionUpdater(list, file, new SuppressionTerms("Nobody writes as much.")).Update(Orders.Run(("v1", Comparisons.Run("", Text, With(bound), suppressions: list)))).Text!;
        }

        var first = Write(200, null);
        var second = Write(100, first);

        Assert.Equal(
            $"""
            {Title}suppressions:
              - identity: SG5101 POST /a request body/application~1json maxLength
                value: 200
                rule: bound-tightened
                message: "maxLength changed from 500 to 200: some of what clients send is refused now (request body)."
                reason: Nobody writes as much.

            """,
            first);
        Assert.Equal(first.Replace("200", "100", StringComparison.Ordinal), second);
    }

    [Theory]
    [InlineData(null, null, "Nobody writes as much.", "team-a")]
    [InlineData("Asked again.", "team-b", "Asked again.", "team-b")]
    public void Where_only_the_value_changed_the_reason_and_the_owner_stay(string? reason, string? owner, string expectedReason, string expectedOwner)
    {
        const string Text = "\"/a\":{\"post\":{\"requestBody\":{\"content\":{\"application/json\":{\"schema\":{\"type\":\"string\",\"maxLength\":500} } } },\"responses\":{} } }";
        const string File = "suppressions:\n  - identity: SG5101 POST /a request body/application~1json maxLength\n    value: 200\n    reason: Nobody writes as much.\n    owner: team-a\n    until: 2027-01-31\n";
        var list = Orders.Read(File);
        var run = Orders.Run(("v1", Comparisons.Run("", Text, Text.Replace("500", "100", StringComparison.Ordinal), suppressions: list)));

        var update = new SuppressionUpdater(list, File, new SuppressionTerms(reason, owner)).Update(run);

        Assert.Equal(
            $"""
            suppressions:
              - identity: SG5101 POST /a request body/application~1json maxLength
                value: 100
                rule: bound-tightened
                message: "maxLength changed from 500 to 100: some of what clients send is refused now (request body)."
                reason: {expectedReason}
                owner: {expectedOwner}

            """,
            update.Text);
    }

    [Fact]
    public void What_is_written_is_accepted_and_writing_it_again_changes_nothing()
    {
        var text = Update(null).Text!;

        Assert.Equal(GateOutcome.Pass, Orders.Compare(Old, New, text).Outcome);
        var again = Update(text);
        Assert.Equal((text, 0, 0, 0), (again.Text, again.Accepted.Count, again.Renewed.Count, again.Dropped.Count));
    }

    [Fact]
    public void A_cause_in_many_operations_is_still_known_when_the_first_of_them_goes()
    {
        string[] paths = ["/a", "/orders"];
        var result = Orders.Compare(Orders.Api(Orders.Whole, paths), Orders.Api(Orders.WithoutTotal, paths));

        var text = new SuppressionUpdater(SuppressionList.None, null, new SuppressionTerms()).Update(Orders.Run(("v1", result))).Text!;

        Assert.StartsWith($"{Title}suppressions:\n  - identity:\n      - SG5302 GET /a response 200/application~1json property total\n      - {Identity}\n    rule: ", text, StringComparison.Ordinal);
        Assert.Equal(GateOutcome.Pass, Orders.Compare(Old, New, text).Outcome);
    }

    [Fact]
    public void Entries_that_match_stay_as_they_are_written_and_all_are_sorted()
    {
        const string Text = """
            # Ours. Ask team-orders.
            suppressions:
            # Asked in June.
            - identity: 'SG9999 **' # stale
            # We asked:
            # nobody minds.
            - reason: |
                Two lines,
                # no comment
              "identity": "SG70** **"
              ticket: { id: 4711 }   # theirs

            - identity: SG0000 **
              documents: other.json
            # The end.
            """;

        var update = Update(Text.ReplaceLineEndings("\r\n"));

        Assert.Equal(
            $$"""
            # Ours. Ask team-orders.
            suppressions:

            - identity: SG0000 **
              documents: other.json
            {{Written.Replace("    ", "\t", StringComparison.Ordinal).Replace("  - ", "- ", StringComparison.Ordinal).Replace("\t", "  ", StringComparison.Ordinal).TrimEnd()}}
            # We asked:
            # nobody minds.
            - reason: |
                Two lines,
                # no comment
              "identity": "SG70** **"
              ticket: { id: 4711 }   # theirs
            # The end.

            """,
            update.Text);
        Assert.Equal(["SG9999 **"], update.Dropped.Select(entry => entry.Identities[0]));
    }

    [Fact]
    public void No_entry_left_means_no_file()
    {
        const string Text = "suppressions:\n- identity: SG1001 **\n";
        var list = Orders.Read(Text);

        var update = new SuppressionUpdater(list, Text, new SuppressionTerms()).Update(Orders.Run(("v1", Orders.Compare(Old, Old, list))));

        Assert.Null(update.Text);
        Assert.Single(update.Dropped);
    }

    [Theory]
    [InlineData("suppressions: []\n", "suppressions:\n")]
    [InlineData("# Ours.\nsuppressions:\n", "# Ours.\nsuppressions:\n")]
    [InlineData("\uFEFF# Ours.\n{\"suppressions\": []}\n", "# Ours.\nsuppressions:\n")]
    public void A_file_without_entries_keeps_its_comments(string text, string head) => Assert.Equal(head + Written, Update(text).Text);

    [Fact]
    public void An_entry_that_is_over_gets_the_new_day_and_nothing_else()
    {
        const string Text = $"suppressions:\n# Why.\n- identity: {Identity}\n  until: \"2026-01-31\" # 2026-01-31\n  reason: x\n";

        var update = Update(Text, new SuppressionTerms("new", "new", new DateOnly(2027, 1, 31)));

        Assert.Equal(Text.Replace("\"2026-01-31\"", "\"2027-01-31\"", StringComparison.Ordinal), update.Text);
        Assert.Equal((0, 1), (update.Accepted.Count, update.Renewed.Count));
    }

    [Fact]
    public void An_entry_that_is_over_is_not_renewed_without_a_day()
    {
        const string Text = $"suppressions:\n- identity: {Identity}\n  until: 2026-01-31\n";

        var fault = Assert.Throws<InputException>(() => Update(Text));

        Assert.Equal(
            ("SG9501", "This suppression no longer holds. Give a later day with --until, or remove its 'until'.", 3, 10),
            (fault.Problem.Rule, fault.Problem.Message, fault.Problem.Place.Line, fault.Problem.Place.Column));
    }

    [Theory]
    [InlineData("{\"suppressions\": [{\"identity\": \"SG70** **\"}]}", "Entries can only be updated in a list of which every entry begins with a dash on a line of its own. Write the list so.")]
    [InlineData("suppressions: [{identity: SG70** **}]", "Entries can only be updated in a list of which every entry begins with a dash on a line of its own. Write the list so.")]
    [InlineData("suppressions:\n- identity: &a SG9999 **\n- identity: SG70** **\n  reason: *a\n", "The file cannot be updated without changing what its entries say. Write each entry on lines of its own, without anchors.")]
    public void A_file_that_cannot_be_updated_is_refused(string text, string expected) =>
        Assert.Equal(expected, Assert.Throws<InputException>(() => Update(text)).Problem.Message);

    [Fact]
    public void In_a_run_over_many_documents_an_entry_names_its_own()
    {
        var run = Orders.Run(("b*.json", Orders.Compare(Old, New)), ("a.json", Orders.Compare(Old, New)));

        var text = new SuppressionUpdater(SuppressionList.None, null, new SuppressionTerms()).Update(run).Text!;

        Assert.Equal(["a.json", @"b\*.json"], Orders.Read(text).Entries.SelectMany(entry => entry.Documents));
        Assert.Equal(GateOutcome.Pass, Orders.Compare(Old, New, text, "b*.json").Outcome);
        Assert.Equal(GateOutcome.Fail, Orders.Compare(Old, New, text, "bc.json").Outcome);
    }

    [Theory]
    [InlineData(FailOn.Never, 0)]
    [InlineData(FailOn.Breaking, 1)]
    [InlineData(FailOn.Info, 2)]
    public void What_fails_is_accepted_and_what_does_not_fail_needs_no_entry(FailOn failOn, int expected)
    {
        var run = Orders.Run(("v1", Orders.Compare(Old, New))) with { FailOn = failOn };

        Assert.Equal(expected, new SuppressionUpdater(SuppressionList.None, null, new SuppressionTerms()).Update(run).Accepted.Count);
    }

    private static SuppressionUpdate Update(string? text, SuppressionTerms? terms = null)
    {
        var list = text is null ? SuppressionList.None : Orders.Read(text);
        var result = Orders.Compare(Old, New, list);
        return new SuppressionUpdater(list, text, terms ?? new SuppressionTerms()).Update(Orders.Run(("v1", result)));
    }
}
