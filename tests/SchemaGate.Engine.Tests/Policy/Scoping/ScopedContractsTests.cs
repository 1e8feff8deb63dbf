namespace SchemaGate.Engine.Tests.Policy.Scoping;

public sealed class ScopedContractsTests
{
    private const string Responses = "\"responses\":{\"200\":{\"description\":\"OK\"}}";
    private const string Query = "\"parameters\":[{\"name\":\"q\",\"in\":\"query\",\"required\":true,\"schema\":{\"type\":\"string\"}}],";

    [Theory]
    [InlineData("paths: {include: ['/a/**']}", "GET /a")]
    [InlineData("paths: {exclude: ['/a/**']}", "GET /b, POST /b")]
    [InlineData("tags: {include: [one]}", "GET /a")]
    [InlineData("tags: {exclude: [one, tw?]}", "POST /b")]
    [InlineData("operations: {include: ['POST /**']}", "POST /b")]
    [InlineData("operations: {include: ['* /b']}", "GET /b, POST /b")]
    [InlineData("operations: {exclude: [getB]}", "GET /a, POST /b")]
    [InlineData("extensions: {exclude: {x-audience: team}}", "GET /a, POST /b")]
    [InlineData("extensions: {include: {x-audience: [public, team]}}", "GET /b")]
    [InlineData("paths: {include: [/b]}\ntags: {include: [one, two]}", "GET /b")]
    [InlineData("paths: {include: [/b]}\noperations: {exclude: [getB]}", "POST /b")]
    public void Only_what_is_in_scope_is_compared(string yaml, string expected)
    {
        var result = Comparisons.Run(yaml, Paths(""), Paths(Query));

        Assert.Equal(expected.Split(", ").Select(operation => $"breaking required-parameter-added {operation}"), Comparisons.Lines(result).Where(line => line.StartsWith("breaking", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_left_out_is_counted()
    {
        var policy = Comparisons.Run("paths: {exclude: [/a, /nothing]}", Paths(""), Paths("")).Policy;

        Assert.Equal((new ScopeCount(3, 1), new ScopeCount(3, 1)), (policy.Old, policy.New));
        Assert.Equal(["paths.exclude: /nothing (schemagate.yml:1:23)"], policy.Idle);
    }

    [Fact]
    public void Without_filters_nothing_is_counted() => Assert.Equal(new ScopeCount(0, 0), Comparisons.Run("", Paths(""), Paths("")).Policy.Old);

    [Fact]
    public void What_leaves_the_scope_is_compared_once_more_and_named() => Assert.Equal(
        ["breaking required-parameter-added GET /c", "warning operation-left-scope GET /c", "info version-not-raised"],
        Comparisons.Lines(Comparisons.Run("extensions: {exclude: {x-internal: true}}", Operation(""), Operation("\"x-internal\":true," + Query))).OrderByDescending(line => line[0] == 'b').ThenByDescending(line => line[0]));

    [Fact]
    public void Another_tag_does_not_make_an_operation_vanish() => Assert.Equal(
        ["warning operation-left-scope GET /c", "info tag-changed GET /c"],
        Comparisons.Lines(Comparisons.Run("tags: {include: [public]}", Operation("\"tags\":[\"public\"],"), Operation("\"tags\":[\"other\"],"))));

    [Fact]
    public void What_comes_into_scope_is_new() => Assert.Equal(
        ["info operation-added GET /c"],
        Comparisons.Lines(Comparisons.Run("extensions: {exclude: {x-internal: true}}", Operation("\"x-internal\":true,"), Operation(Query))));

    [Fact]
    public void The_level_of_what_leaves_can_be_set() => Assert.Equal(
        ["breaking operation-left-scope GET /c", "info tag-changed GET /c"],
        Comparisons.Lines(Comparisons.Run("tags: {include: [public]}\nrules: {operation-left-scope: breaking}", Operation("\"tags\":[\"public\"],"), Operation("\"tags\":[\"other\"],"))));

    private static string Operation(string more) => $$"""
        "/c":{"get":{ {{more}} {{Responses}} } }
        """;

    private static string Paths(string more) => $$"""
        "/a":{"get":{"tags":["one"], {{more}} {{Responses}} } },
        "/b":{"x-audience":"team",
          "get":{"operationId":"getB","tags":["two"], {{more}} {{Responses}} },
          "post":{"x-audience":["internal","staff"],"tags":["three"], {{more}} {{Responses}} } }
        """;
}
