using SchemaGate.Engine.Containment.Proof;

namespace SchemaGate.Engine.Tests.Containment.Proof;

public sealed class PlainScalarTests
{
    [Theory]
    [InlineData("""{"type":"string"}""", true)]
    [InlineData("""{"type":"string","format":"date-time","description":"d","title":"t","default":"x","x-a":1}""", true)]
    [InlineData("""{"type":"integer","format":"int32","readOnly":true}""", true)]
    [InlineData("""{"type":"number"}""", true)]
    [InlineData("""{"type":"boolean","deprecated":true}""", true)]
    [InlineData("""{"$ref":"#/components/schemas/Text"}""", true)]
    [InlineData("""{"type":"string","enum":[]}""", false)]
    [InlineData("""{"type":"string","const":1}""", false)]
    [InlineData("""{"type":"string","minLength":2}""", false)]
    [InlineData("""{"type":"string","maxLength":2}""", false)]
    [InlineData("""{"type":"string","pattern":"a"}""", false)]
    [InlineData("""{"type":"integer","minimum":1}""", false)]
    [InlineData("""{"type":"integer","maximum":1}""", false)]
    [InlineData("""{"type":"integer","exclusiveMinimum":1}""", false)]
    [InlineData("""{"type":"integer","exclusiveMaximum":1}""", false)]
    [InlineData("""{"type":"integer","multipleOf":2}""", false)]
    [InlineData("""{"type":"string","not":{}}""", false)]
    [InlineData("""{"type":"string","allOf":[{"type":"integer"}]}""", false)]
    [InlineData("""{"type":["string"]}""", false)]
    [InlineData("""{"type":"object"}""", false)]
    [InlineData("""{"type":"strng"}""", false)]
    [InlineData("""{}""", false)]
    [InlineData("false", false)]
    public void Only_a_scalar_type_without_limits_is_plain(string schema, bool isPlain) =>
        Assert.Equal(isPlain, PlainScalar.Is(Schemas.Read(schema, "\"Text\":{\"type\":\"string\"}").Flat));
}
