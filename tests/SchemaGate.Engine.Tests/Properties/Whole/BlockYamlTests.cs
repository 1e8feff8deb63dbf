using System.Text.Json.Nodes;

namespace SchemaGate.Engine.Tests.Properties.Whole;

public sealed class BlockYamlTests
{
    [Fact]
    public void Writes_blocks_and_quotes_what_would_be_read_otherwise() => Assert.Equal(
        """
        a: word
        "200":
          - 1.0
          - "no"
          - ""
          - []
        "x-y":
          b: null

        """,
        BlockYaml.Of(JsonNode.Parse("""{"a":"word","200":[1.0,"no","",[]],"x-y":{"b":null}}""")!),
        ignoreLineEndingDifferences: true);
}
