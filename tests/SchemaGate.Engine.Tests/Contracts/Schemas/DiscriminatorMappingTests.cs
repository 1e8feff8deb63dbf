namespace SchemaGate.Engine.Tests.Contracts.Schemas;

public sealed class DiscriminatorMappingTests
{
    private const string Definitions = """
        "$defs": {
          "Base": { "discriminator": { "propertyName": "kind", "mapping": { "base": "Base", "a": "A", "b": "B", "old-a": "A", "below": "Below", "both": "Both" } } },
          "A": { "allOf": [{ "$ref": "#/$defs/Base" }] },
          "B": { "allOf": [{ "$ref": "#/$defs/Base" }] },
          "Below": { "allOf": [{ "$ref": "#/$defs/A" }] },
          "Both": { "allOf": [{ "$ref": "#/$defs/A" }, { "$ref": "#/$defs/B" }] },
          "Choice": { "oneOf": [{ "$ref": "#/$defs/A" }], "discriminator": { "propertyName": "kind", "mapping": { "a": "A", "b": "B" } } }
        }
        """;

    [Theory]
    [InlineData("""{ "$ref": "#/$defs/Base" }""", "a, b, base, below, both, old-a")]
    [InlineData("""{ "$ref": "#/$defs/A" }""", "a, below, both, old-a")]
    [InlineData("""{ "$ref": "#/$defs/B" }""", "b, both")]
    [InlineData("""{ "$ref": "#/$defs/Below" }""", "below")]
    [InlineData("""{ "$ref": "#/$defs/Both" }""", "both")]
    [InlineData("""{ "allOf": [{ "$ref": "#/$defs/A" }, { "minProperties": 1 }] }""", "a, below, both, old-a")]
    [InlineData("""{ "allOf": [{ "$ref": "#/$defs/A" }, { "$ref": "#/$defs/B" }] }""", "both")]
    [InlineData("""{ "$ref": "#/$defs/Choice" }""", "a, b")]
    public void A_schema_has_the_names_of_itself_and_its_heirs(string schema, string expected) =>
        Assert.Equal(expected, string.Join(", ", Shapes.Of($"{{ \"allOf\": [{schema}], {Definitions} }}").Discriminator!.Mapping.Keys));
}
