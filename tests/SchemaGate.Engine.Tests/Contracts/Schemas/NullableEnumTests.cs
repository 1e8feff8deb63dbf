using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Tests.Contracts.Schemas;

public sealed class NullableEnumTests
{
    [Theory]
    [InlineData("{'oneOf':[{'type':'null'},{'enum':['a',null]}]}", ChoiceKind.AnyOf)]
    [InlineData("{'oneOf':[{'$ref':'#/$defs/E'},{'type':'null'}],'$defs':{'E':{'enum':['a',null]}}}", ChoiceKind.AnyOf)]
    [InlineData("{'oneOf':[{'type':'null'},{'enum':['a']}]}", ChoiceKind.OneOf)]
    [InlineData("{'oneOf':[{'type':'null'},{'enum':[null]}]}", ChoiceKind.OneOf)]
    [InlineData("{'oneOf':[{'type':'null','enum':[null]},{'enum':['a',null]}]}", ChoiceKind.OneOf)]
    [InlineData("{'oneOf':[{'type':'null'},{'enum':['a',null]},{'type':'object'}]}", ChoiceKind.OneOf)]
    [InlineData("{'oneOf':[{'type':'null'},{'type':['string','null']}]}", ChoiceKind.OneOf)]
    public void Null_beside_an_enum_that_lists_null_is_meant(string schema, object kind) =>
        Assert.Equal(kind, Shapes.Of(schema).Choices[0].Kind);

    [Fact]
    public void So_is_nullable_by_itself_in_3_0() =>
        Assert.Equal(ChoiceKind.AnyOf, Shapes.Of("{'oneOf':[{'nullable':true},{'enum':['a',null]}]}", SchemaDialect.OpenApi30).Choices[0].Kind);
}
