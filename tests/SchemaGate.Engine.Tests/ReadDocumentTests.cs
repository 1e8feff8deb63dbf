using System.Text;

namespace SchemaGate.Engine.Tests;

public sealed class ReadDocumentTests
{
    [Fact]
    public void All_problems_are_told_and_not_only_the_first()
    {
        var read = Read("""
            openapi: 3.1.0
            paths:
              /a: {get: []}
            components:
              schemas:
                A: {$ref: '#/components/schemas/B'}
                B: {$ref: '#/components/schemas/A'}
                C: {$ref: '#/components/schemas/Nope'}
                D: {items: {$ref: '#/components/schemas/Nope'}}
                E: {$ref: '#/paths/~1a'}
                F: {discriminator: {propertyName: k, mapping: {x: 5}}}
                G: {type: object, type: object}
            """);

        Assert.True(read.IsReadable);
        Assert.Equal(
            ["SG9002 12", "SG9101 3", "SG9101 11", "SG9201 8", "SG9204 10", "SG9202 7"],
            read.Problems.Select(problem => $"{problem.Rule} {problem.Place.Line}"));
    }

    [Fact]
    public void What_a_comparison_would_refuse_is_found_in_every_schema()
    {
        var read = Read("""
            openapi: 3.1.0
            paths: {}
            components:
              schemas:
                A: {minLength: -1}
                B: {properties: {x: {type: strin}}}
            """);

        Assert.Equal(["SG9101 5", "SG9101 6"], read.Problems.Select(problem => $"{problem.Rule} {problem.Place.Line}"));
    }

    [Theory]
    [InlineData("", 1, 1, "")]
    [InlineData("/info/title", 2, 15, "/info/title")]
    [InlineData("/info/version/x", 2, 7, "/info")]
    [InlineData("/tags/1/name", 3, 25, "/tags/1/name")]
    [InlineData("/tags/2", 3, 7, "/tags")]
    public void A_place_is_that_of_the_innermost_value_on_the_way(string pointer, int line, int column, string found) => Assert.Equal(
        new Place("a.yaml", line, column, found),
        Read("openapi: 3.1.0\ninfo: {title: T}\ntags: [{name: a},{name: b}]\n").PlaceOf(pointer));

    [Fact]
    public void Yaml_is_handed_on_as_json() =>
        Assert.Equal("""{"openapi":"3.1.0","paths":{}}""", Encoding.UTF8.GetString(Read("openapi: 3.1.0\npaths: {}\n").Json.Span));

    [Fact]
    public void Schemas_that_are_true_or_false_are_known() => Assert.Equal(
        ["/components/schemas/A/properties/default", "/components/schemas/A/items"],
        Read("openapi: 3.1.0\ncomponents: {schemas: {A: {properties: {default: true}, items: false, default: true, const: false}}}\n").BooleanSchemas);

    [Theory]
    [InlineData("openapi: [", "SG9001")]
    [InlineData("openapi: 4.0.0", "SG9004")]
    public void Of_what_cannot_be_read_only_the_problem_is_known(string content, string rule)
    {
        var read = Read(content);

        Assert.Equal((false, true, 0), (read.IsReadable, read.Json.IsEmpty, read.BooleanSchemas.Count));
        Assert.Equal([rule], read.Problems.Select(problem => problem.Rule));
        Assert.Equal(new Place("a.yaml", 1, 1, ""), read.PlaceOf("/openapi"));
    }

    private static IReadDocument Read(string yaml) => Gate.Read(new("a.yaml", Encoding.UTF8.GetBytes(yaml)), new());
}
