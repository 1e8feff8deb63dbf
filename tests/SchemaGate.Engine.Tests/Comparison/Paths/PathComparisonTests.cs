using static SchemaGate.Engine.Tests.Comparison.ContractChanges;

namespace SchemaGate.Engine.Tests.Comparison.Paths;

public sealed class PathComparisonTests
{
    private const string Answer = """{"responses":{"200":{"description":"ok"}}}""";

    [Fact]
    public void Nothing_changed() => Assert.Equal([], BetweenPaths($$$"""{"/a":{"get":{{{Answer}}} }}""", $$$"""{"/a":{"get":{{{Answer}}} }}"""));

    [Fact]
    public void A_path_is_removed_with_all_its_operations() => Assert.Equal(
        ["GET /a | Path Removed Narrowed '/a' [WholePath] @ operation", "PUT /a | Path Removed Narrowed '/a' [WholePath] @ operation"],
        BetweenPaths($$$"""{"/a":{"get":{{{Answer}}},"put":{{{Answer}}} },"/b":{"get":{{{Answer}}} }}""", $$$"""{"/b":{"get":{{{Answer}}} }}"""));

    [Fact]
    public void The_operations_of_a_removed_path_share_one_node()
    {
        var changes = Of(WithPaths($$$"""{"/a":{"get":{{{Answer}}},"put":{{{Answer}}} }}"""), WithPaths("{}")).Skip(1).ToList();
        Assert.Equal("/paths/~1a", Assert.Single(changes.Select(found => found.Change.Old.Pointer).Distinct()));
        Assert.Equal("/paths", Assert.Single(changes.Select(found => found.Change.NewScope.Pointer).Distinct()));
    }

    [Fact]
    public void An_operation_is_removed_from_a_path() => Assert.Equal(
        ["PUT /a | Operation Removed Narrowed 'PUT /a' @ operation"],
        BetweenPaths($$$"""{"/a":{"get":{{{Answer}}},"put":{{{Answer}}} }}""", $$$"""{"/a":{"get":{{{Answer}}} }}"""));

    [Fact]
    public void A_path_and_an_operation_are_added() => Assert.Equal(
        ["PUT /a | Operation Added Widened 'PUT /a' @ operation", "GET /b | Path Added Widened '/b' [WholePath] @ operation"],
        BetweenPaths($$$"""{"/a":{"get":{{{Answer}}} }}""", $$$"""{"/a":{"get":{{{Answer}}},"put":{{{Answer}}} },"/b":{"get":{{{Answer}}} }}"""));

    [Theory]
    [InlineData("""{"deprecated":true,"x-sunset":"2026-11-22","responses":{}}""", "2026-11-22 → - [WasDeprecated, SunsetPassed, WholePath]")]
    [InlineData("""{"deprecated":true,"x-sunset":"2026-11-23T00:00:00Z","responses":{}}""", "2026-11-23T00:00:00Z → - [WasDeprecated, SunsetAhead, WholePath]")]
    [InlineData("""{"deprecated":true,"sunset":"soon","responses":{}}""", "soon → - [WasDeprecated, Unreadable, WholePath]")]
    [InlineData("""{"deprecated":true,"responses":{}}""", "[WasDeprecated, WholePath]")]
    [InlineData("""{"x-stability-level":"draft","responses":{}}""", "draft → - [Unstable, WholePath]")]
    [InlineData("""{"x-stability-level":"beta","responses":{}}""", "[WholePath]")]
    public void A_removal_says_what_clients_were_told(string operation, string expected) => Assert.Equal(
        [$"GET /a | Path Removed Narrowed '/a' {expected} @ operation"],
        BetweenPaths($$$"""{"/a":{"get":{{{operation}}} }}""", "{}"));

    [Fact]
    public void A_trailing_slash_is_another_path() => Assert.Equal(
        ["GET /a/ | Path Removed Narrowed '/a/' [WholePath] @ operation", "GET /a | Path Added Widened '/a' [WholePath] @ operation"],
        BetweenPaths($$$"""{"/a/":{"get":{{{Answer}}} }}""", $$$"""{"/a":{"get":{{{Answer}}} }}"""));

    [Fact]
    public void A_name_in_a_template_is_not_on_the_wire() => Assert.Equal(
        ["GET /b/{id} | PathTemplateName Changed Annotation 'bookId' bookId → id @ operation"],
        BetweenPaths(
            """{"/b/{bookId}":{"get":{"parameters":[{"name":"bookId","in":"path","required":true,"schema":{"type":"string"}}],"responses":{}}}}""",
            """{"/b/{id}":{"get":{"parameters":[{"name":"id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{}}}}"""));

    [Fact]
    public void Parameters_pair_by_position_when_names_swap() => Assert.Equal(
        [
            "GET /{y}/{x} | PathTemplateName Changed Annotation 'x' x → y @ operation",
            "GET /{y}/{x} | PathTemplateName Changed Annotation 'y' y → x @ operation",
        ],
        BetweenPaths(
            """{"/{x}/{y}":{"get":{"parameters":[{"name":"x","in":"path","schema":{"type":"string"}},{"name":"y","in":"path","schema":{"type":"integer"}}],"responses":{}}}}""",
            """{"/{y}/{x}":{"get":{"parameters":[{"name":"y","in":"path","schema":{"type":"string"}},{"name":"x","in":"path","schema":{"type":"integer"}}],"responses":{}}}}"""));

    [Fact]
    public void Paths_that_differ_in_names_only_may_be_merged() => Assert.Equal(
        ["POST /a/{id} | PathTemplateName Changed Annotation 'name' name → id @ operation"],
        BetweenPaths($$$"""{"/a/{id}":{"get":{{{Answer}}} },"/a/{name}":{"post":{{{Answer}}} }}""", $$$"""{"/a/{id}":{"get":{{{Answer}}},"post":{{{Answer}}} }}"""));

    [Fact]
    public void A_call_that_was_named_twice_goes_on_when_named_once() => Assert.Equal(
        ["GET /a/{id} | PathTemplateName Changed Annotation 'name' name → id @ operation"],
        BetweenPaths($$$"""{"/a/{name}":{"get":{{{Answer}}} },"/a/{id}":{"get":{{{Answer}}} }}""", $$$"""{"/a/{id}":{"get":{{{Answer}}} }}"""));

    [Fact]
    public void A_path_item_may_stand_elsewhere() => Assert.Equal(
        [],
        Between(
            WithPaths($$$"""{"/a":{"get":{{{Answer}}} }}"""),
            $$$"""{"openapi":"3.1.0","info":{"title":"t","version":"1.0.0"},"paths":{"/a":{"$ref":"#/components/pathItems/A"}},"components":{"pathItems":{"A":{"get":{{{Answer}}} }} }}"""));

    [Fact]
    public void Query_and_further_methods_of_3_2_are_operations() => Assert.Equal(
        ["QUERY /a | Operation Removed Narrowed 'QUERY /a' @ operation", "COPY /a | Operation Removed Narrowed 'COPY /a' @ operation"],
        Between(
            WithPaths($$$"""{"/a":{"get":{{{Answer}}},"query":{{{Answer}}},"additionalOperations":{"COPY":{{{Answer}}} }} }""").Replace("3.1.0", "3.2.0", StringComparison.Ordinal),
            WithPaths($$$"""{"/a":{"get":{{{Answer}}} }}""").Replace("3.1.0", "3.2.0", StringComparison.Ordinal)));

    [Fact]
    public void X_ms_paths_are_paths() => Assert.Equal(
        ["GET /a?comp=x | Path Removed Narrowed '/a?comp=x' [WholePath] @ operation"],
        Between(
            $$$"""{"openapi":"3.1.0","info":{"title":"t","version":"1"},"paths":{},"x-ms-paths":{"/a?comp=x":{"get":{{{Answer}}} }} }""",
            WithPaths("{}")));

    [Fact]
    public void A_webhook_is_removed_and_one_is_added() => Assert.Equal(
        [
            "WEBHOOK POST w | Webhook Removed Narrowed 'w' [WholePath] @ operation",
            "WEBHOOK POST v | Webhook Added Widened 'v' [WholePath] @ operation",
        ],
        Between(
            $$$"""{"openapi":"3.1.0","info":{"title":"t","version":"1"},"webhooks":{"w":{"post":{{{Answer}}} }} }""",
            $$$"""{"openapi":"3.1.0","info":{"title":"t","version":"1"},"webhooks":{"v":{"post":{{{Answer}}} }} }"""));

    [Fact]
    public void A_webhook_flows_the_other_way() => Assert.Equal(
        [
            "WEBHOOK POST w | Header Added Narrowed Sent 'X' [Required] @ response 200/header x",
            "WEBHOOK POST w | RequestBodyRequired Changed Widened Received @ request body",
        ],
        Between(
            """{"openapi":"3.1.0","info":{"title":"t","version":"1"},"webhooks":{"w":{"post":{"requestBody":{"required":true,"content":{}},"responses":{"200":{"description":"ok"}}}}}}""",
            """{"openapi":"3.1.0","info":{"title":"t","version":"1"},"webhooks":{"w":{"post":{"requestBody":{"content":{}},"responses":{"200":{"description":"ok","headers":{"X":{"required":true,"schema":{"type":"string"}}}}}}}}}""")
            .Order(StringComparer.Ordinal));
}
