using System.Text;

namespace SchemaGate.Engine.Tests;

public sealed class GateTests
{
    private const string Books = """ "/books":{"get":{"responses":{"200":{"description":"ok"}}}} """;
    private const string BooksWithPage = """ "/books":{"get":{"parameters":[{"name":"page","in":"query","required":true,"schema":{"type":"integer"}}],"responses":{"200":{"description":"ok"}}}} """;
    private const string Orders = """ "/orders":{"get":{"responses":{"200":{"description":"ok"}}},"post":{"responses":{"201":{"description":"made"}}}} """;
    private const string OrdersPost = """ "/orders":{"post":{"responses":{"201":{"description":"made"}}}} """;
    private const string OrdersGet = """ "/orders":{"get":{"responses":{"200":{"description":"ok"}}}} """;

    [Fact]
    public void One_of_many_gives_the_same_findings()
    {
        var request = Request("a.json", $"{Books},{Orders}", BooksWithPage);

        Assert.Equal(Lines(0, Gate.Run(request)), Lines(0, Gate.Run(request with { IsOneOfMany = true })));
    }

    [Theory]
    [InlineData("{\"openapi\":\"3.1.0\",", "SG9001")]
    [InlineData("{\"openapi\":\"4.0.0\"}", "SG9004")]
    [InlineData("{\"openapi\":\"3.1.0\",\"paths\":[]}", "SG9101")]
    public void What_cannot_be_read_is_no_pass_though_both_sides_are_the_same_bytes(string text, string rule)
    {
        var document = new DocumentInput("a.json", Encoding.UTF8.GetBytes(text));

        var result = Gate.Run(new GateRequest { Old = document, New = document, Today = new DateOnly(2026, 11, 1) });

        Assert.Equal(GateOutcome.CouldNotCompare, result.Outcome);
        Assert.Equal([rule, rule], result.Problems.Select(problem => problem.Rule));
    }

    [Fact]
    public void A_document_without_operations_still_goes() =>
        Assert.Equal(["0 breaking SG1090 [] old/a.json:1:1 -"], Lines(0, Gate.Run(Request("a.json", "", null))));

    [Fact]
    public void An_operation_that_moved_to_another_document_is_no_break() => Assert.Equal([], Composed(
        Request("a.json", $"{Books},{Orders}", Orders),
        Request("b.json", "", Books)));

    [Fact]
    public void Half_of_a_path_may_move() => Assert.Equal([], Composed(
        Request("a.json", Orders, OrdersPost),
        Request("b.json", Books, $"{Books},{OrdersGet}")));

    [Fact]
    public void What_changed_on_the_way_is_reported_where_the_operation_is_now() => Assert.Equal(
        ["1 breaking SG2001 [GET /books] old/a.json:1:85 new/b.json:1:100"],
        Composed(Request("a.json", $"{Books},{Orders}", Orders), Request("b.json", "", BooksWithPage)).Where(line => !line.Contains("SG7031", StringComparison.Ordinal)));

    [Fact]
    public void A_document_goes_and_all_it_held_is_elsewhere() => Assert.Equal([], Composed(
        Request("a.json", $"{Books},{Orders}", null),
        Request("b.json", null, Books),
        Request("c.json", null, Orders)));

    [Fact]
    public void A_document_that_goes_is_a_break_for_what_is_nowhere_else() => Assert.Equal(
        ["0 breaking SG1090 [GET /orders] old/a.json:1:1 -"],
        Composed(Request("a.json", $"{Books},{Orders}", null), Request("b.json", OrdersPost, $"{Books},{OrdersPost}")));

    [Fact]
    public void A_document_that_comes_is_new_for_what_was_nowhere_else() => Assert.Equal(
        ["1 info SG1091 [GET /books] - new/b.json:1:1"],
        Composed(Request("a.json", Orders, OrdersPost), Request("b.json", null, $"{Books},{OrdersGet}")));

    [Fact]
    public void An_operation_that_two_documents_promised_goes_on_where_one_does() => Assert.Equal([], Composed(
        Request("a.json", $"{Books},{Orders}", Orders),
        Request("b.json", Books, Books)));

    [Fact]
    public void An_operation_stays_with_the_document_of_its_name()
    {
        // Both documents hold GET /books, and only that of b changed.
        Assert.Equal(
            ["1 breaking SG2001 [GET /books]"],
            Composed(Request("a.json", Books, Books), Request("b.json", Books, BooksWithPage)).Where(line => line.Contains("SG2001", StringComparison.Ordinal)).Select(line => line.Split(" old/")[0]));
    }

    [Fact]
    public void Nothing_is_compared_when_one_document_cannot_be_read()
    {
        var results = Gate.RunComposed([Request("a.json", Books, Orders), Request("b.json", Books, null) with { New = Input("new/b.json", "{") }]);

        Assert.Equal([GateOutcome.CouldNotCompare, GateOutcome.CouldNotCompare], results.Select(result => result.Outcome));
        Assert.Equal([0, 1], results.Select(result => result.Problems.Count));
        Assert.Equal([0, 0], results.Select(result => result.Findings.Count));
    }

    private static IEnumerable<string> Composed(params IReadOnlyList<GateRequest> requests) =>
        Gate.RunComposed(requests).SelectMany((result, document) => Lines(document, result));

    private static IEnumerable<string> Lines(int document, GateResult result) => result.Findings.Select(finding =>
        $"{document} {finding.Severity.ToString().ToLowerInvariant()} {finding.Rule} [{string.Join(", ", finding.Operations)}] {Text(finding.Old)} {Text(finding.New)}");

    private static string Text(Place? place) => place is null ? "-" : $"{place.File}:{place.Line}:{place.Column}";

    /// <summary>A document by its paths on both sides; null where there is none.</summary>
    private static GateRequest Request(string name, string? old, string? @new) => new()
    {
        Old = old is null ? null : Document($"old/{name}", old),
        New = @new is null ? null : Document($"new/{name}", @new),
        Today = new(2026, 11, 1),
    };

    private static DocumentInput Document(string name, string paths) =>
        Input(name, """{"openapi":"3.1.0","info":{"title":"T","version":"1.0.0"},"paths":{""" + paths + "}}");

    private static DocumentInput Input(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));
}
