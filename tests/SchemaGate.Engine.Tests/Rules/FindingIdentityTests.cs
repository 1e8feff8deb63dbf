using System.Text;

namespace SchemaGate.Engine.Tests.Rules;

public sealed class FindingIdentityTests
{
    private const string Total = """{"type":"object","properties":{"id":{"type":"string"},"total":{"type":"number"}},"required":["id","total"]}""";
    private const string NoTotal = """{"type":"object","properties":{"id":{"type":"string"}},"required":["id"]}""";

    [Fact]
    public void An_identity_says_rule_operation_place_and_what_changed() =>
        Assert.Equal(["SG5302 GET /orders response 200/application~1json property total"], Identities(Api(Total, "/orders"), Api(NoTotal, "/orders")));

    [Fact]
    public void A_cause_has_an_identity_for_each_operation_in_order() => Assert.Equal(
        ["SG5302 GET /a response 200/application~1json property total", "SG5302 GET /b/{} response 200/application~1json property total"],
        Identities(Api(Total, "/b/{id}", "/a"), Api(NoTotal, "/b/{id}", "/a")));

    [Theory]
    [InlineData("Order", "Purchase")]
    [InlineData("\"openapi\"", "\n\n\n\"openapi\"")]
    [InlineData("{id}", "{orderId}")]
    [InlineData("\"type\":\"object\"", "\"description\":\"In other words.\",\"type\":\"object\"")]
    public void It_does_not_depend_on_names_lines_or_wording(string text, string otherwise)
    {
        var (old, @new) = (Api(Total, "/orders/{id}"), Api(NoTotal, "/orders/{id}"));
        var expected = Identities(old, @new);

        Assert.Equal(expected, Identities(old, @new.Replace(text, otherwise, StringComparison.Ordinal)));
        Assert.Equal(expected, Identities(old.Replace(text, otherwise, StringComparison.Ordinal), @new.Replace(text, otherwise, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("""{"oneOf":[{"type":"object","properties":{"a":{"type":"string","maxLength":5}},"required":["a"]},{"type":"integer"}]}""")]
    [InlineData("""{"oneOf":[{"type":"integer"},{"type":"object","properties":{"a":{"type":"string","maxLength":5}},"required":["a"]}]}""")]
    [InlineData("""{"oneOf":[{"type":"boolean"},{"type":"integer"},{"type":"object","properties":{"a":{"type":"string","maxLength":5}},"required":["a"]}]}""")]
    public void A_branch_without_a_name_is_known_by_its_content(string old) => Assert.Contains(
        "SG5102 GET /orders response 200/application~1json/object with a/a maxLength",
        Identities(Api(old, "/orders"), Api(old.Replace("5", "9", StringComparison.Ordinal), "/orders")));

    [Theory]
    [InlineData("\"x\",\"y\"", "SG5042 GET /orders response 200/application~1json enum \"x\", \"y\"")]
    [InlineData("\"y\",\"x\"", "SG5042 GET /orders response 200/application~1json enum \"x\", \"y\"")]
    [InlineData("\"y\"", "SG5042 GET /orders response 200/application~1json enum \"y\"")]
    public void Values_that_came_are_part_of_it_and_their_order_is_not(string came, string expected) =>
        Assert.Equal([expected], Identities(Api("""{"enum":["a"]}""", "/orders"), Api($$"""{"enum":["a",{{came}}]}""", "/orders")));

    [Fact]
    public void One_value_more_in_a_long_list_is_another_finding()
    {
        var letters = Enumerable.Range('b', 25).Select(letter => $"\"{(char)letter}\"").ToList();

        var all = Identities(Api("""{"enum":["a"]}""", "/o"), Api($$"""{"enum":["a",{{string.Join(',', letters)}}]}""", "/o"));
        var fewer = Identities(Api("""{"enum":["a"]}""", "/o"), Api($$"""{"enum":["a",{{string.Join(',', letters[..^1])}}]}""", "/o"));

        Assert.Equal(["SG5042 GET /o response 200/application~1json enum \"b\", \"c\", \"d\", \"e\", \"f\", \"g\", \"h\", \"i\", \"j\", \"k\", \"l\", \"m\", \"n\", \"o\", \"p\", \"q\", …a631de105f47"], all);
        Assert.NotEqual(all, fewer);
        Assert.Equal(all[0][..^12], fewer[0][..^12]);
    }

    private static string[] Identities(string old, string @new) =>
        [.. Gate.Run(new GateRequest { Old = Input("old", old), New = Input("new", @new), Today = new(2026, 11, 1) }).Findings
            .Where(finding => finding.Rule is not ("SG7031" or "SG1020"))
            .SelectMany(finding => finding.Identities)];

    private static DocumentInput Input(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    private static string Api(string schema, params string[] paths) =>
        $$$$"""{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{ {{{{string.Join(',', paths.Select(Path))}}}} },"components":{"schemas":{"Order":{{{{schema}}}} }}}""";

    private static string Path(string path) =>
        $"\"{path}\":" + """{"get":{"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Order"}}}}}}}""";
}
