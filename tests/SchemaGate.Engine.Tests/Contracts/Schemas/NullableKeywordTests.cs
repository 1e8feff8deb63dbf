using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Tests.Contracts.Schemas;

public sealed class NullableKeywordTests
{
    [Theory]
    [InlineData("{'allOf':[{'type':'string'}],'nullable':true}", "AnyOf: String, Null")]
    [InlineData("{'oneOf':[{'type':'string'}],'nullable':true}", "AnyOf: String, Null")]
    [InlineData("{'anyOf':[{'type':'string'}],'nullable':true,'description':'x'}", "AnyOf: String, Null")]
    [InlineData("{'allOf':[{'type':'string'},{'type':'object'}],'nullable':true}", "AnyOf: None, Null")]
    [InlineData("{'anyOf':[{'type':'string'},{'type':'object'}],'nullable':true}", "AnyOf: String, Object, Null")]
    [InlineData("{'oneOf':[{'type':'string'},{'type':'object'}],'nullable':true}", "OneOf: String, Object, Null")]
    [InlineData("{'oneOf':[{'type':'string'},{'type':'object','nullable':true}],'nullable':true}", "OneOf: String, Null, Object")]
    [InlineData("{'oneOf':[{'type':'string'},{'nullable':true}]}", "OneOf: String, Null")]
    [InlineData("{'anyOf':[{'nullable':true,'description':'x'},{'type':'string'}]}", "AnyOf: Null, String")]
    [InlineData("{'oneOf':[{'type':'string'},{'nullable':true}],'nullable':true}", "OneOf: String, Null")]
    [InlineData("{'allOf':[{'type':'string'}],'oneOf':[{'type':'string'}],'nullable':true}", "AnyOf: String, Null; AnyOf: String, Null")]
    [InlineData("{'allOf':[],'nullable':true}", "")]
    [InlineData("{'allOf':[{'type':'string'}],'type':'string','nullable':true}", "")]
    [InlineData("{'oneOf':[{'type':'string'}],'type':'string','nullable':true}", "AnyOf: String, Null")]
    [InlineData("{'anyOf':[{'type':'object'},{'type':'object'}],'type':'object','nullable':true}", "AnyOf: Object, Object, Null")]
    [InlineData("{'enum':['a'],'nullable':true}", "")]
    public void Nullable_adds_null_to_a_list_of_schemas(string schema, string expected) =>
        Assert.Equal(expected, string.Join("; ", Shapes.Of(schema, SchemaDialect.OpenApi30).Choices.Select(Describe)));

    [Fact]
    public void A_schema_that_contains_itself_is_read_once()
    {
        var shape = Shapes.Of("{'$ref':'#/$defs/A','$defs':{'A':{'nullable':true,'oneOf':[{'$ref':'#/$defs/A'},{'type':'string'}]}}}", SchemaDialect.OpenApi30);

        Assert.Same(shape, shape.Choices[0].Branches[0].Schema.Shape);
    }

    private static string Describe(Choice choice) =>
        $"{choice.Kind}: {string.Join(", ", choice.Branches.Select(branch => branch.Schema.Shape.Types))}";
}
