using System.Text.Json.Nodes;

namespace SchemaGate.Cli.Tests.Inputs;

/// <summary>A specification in several files that refer to each other, from each kind of place.</summary>
public sealed class MultiFileTests : IDisposable
{
    private readonly GitFolder _folder = new();

    public MultiFileTests()
    {
        _folder.Commit("api/openapi.yaml", """
            openapi: 3.1.0
            info: { title: Orders, version: 1.0.0 }
            paths:
              /orders:
                get:
                  responses:
                    "200":
                      description: ok
                      content:
                        application/json:
                          schema: { $ref: "schemas/order.json" }
            components:
              schemas:
                Money: { $ref: "../shared/money.json#/$defs/Money" }
            """);
        _folder.Commit("api/schemas/order.json", """
            {
              "type": "object",
              "properties": {
                "total": { "$ref": "../openapi.yaml#/components/schemas/Money" },
                "parent": { "$ref": "#" }
              }
            }
            """);
        _folder.Commit("shared/money.json", """{ "$defs": { "Money": { "type": "integer" } } }""");
        File.WriteAllText(Path.Combine(_folder.Root, "shared/money.json"), """{ "$defs": { "Money": { "type": "string" } } }""");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_change_in_another_file_is_found_there()
    {
        var report = Diff("git:HEAD:api/openapi.yaml", "api/openapi.yaml", "--ref-root", ".");
        var finding = Assert.Single(report["findings"]!.AsArray(), finding => (string?)finding!["rule"] != "SG7031")!;

        Assert.Equal("git:HEAD:shared/money.json", (string?)finding["old"]!["file"]);
        Assert.Equal("shared/money.json", (string?)finding["new"]!["file"]);
        Assert.Equal("""["GET /orders"]""", finding["operations"]!.ToJsonString());
    }

    [Fact]
    public void Equal_trees_are_equal_from_every_place()
    {
        Assert.Equal("[]", Diff("git:HEAD:api/openapi.yaml", "git:HEAD~0:./api/openapi.yaml")["findings"]!.ToJsonString());
        Assert.Equal("[]", Diff("api/openapi.yaml", "./api/../api/openapi.yaml", "--ref-root", ".")["findings"]!.ToJsonString());
    }

    [Theory]
    [InlineData("api/openapi.yaml", "api/openapi.yaml")]
    [InlineData("git:HEAD:api/openapi.yaml", "api/openapi.yaml")]
    [InlineData("api/openapi.yaml", "-", "--ref-root", "api")]
    public void A_reference_out_of_the_folder_is_refused_with_its_place(params string[] arguments)
    {
        var run = Tool.RunIn(_folder.Root, File.ReadAllText(Path.Combine(_folder.Root, "api/openapi.yaml")), ["diff", .. arguments]);

        Assert.Equal(3, run.ExitCode);
        Assert.EndsWith(
            $"\n{arguments[1]}(14,20): error SG9203: '../shared/money.json#/$defs/Money' cannot be followed. The file '{_folder.Root}/shared/money.json' is outside the folder of the document. Give a folder that holds both with --ref-root DIR, in a build with SchemaGateReferenceRoot.\n",
            run.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_without_a_reference_root_has_no_folder()
    {
        var run = Tool.RunIn(_folder.Root, File.ReadAllText(Path.Combine(_folder.Root, "api/openapi.yaml")), "diff", "git:HEAD:api/openapi.yaml", "-");

        Assert.Equal(
            "could not compare the documents; this is not a pass\n-(11,31): error SG9203: 'schemas/order.json' cannot be followed. A document from standard input has no folder. Give --ref-root DIR to say where its references start.\n",
            run.Error);
    }

    private JsonNode Diff(params IReadOnlyList<string> arguments) =>
        JsonNode.Parse(Tool.RunIn(_folder.Root, "", ["diff", .. arguments, "-f", "json"]).Output)!;
}
