using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Tests.Contracts.Schemas;

public sealed class ShapeMergerTests
{
    [Fact]
    public void A_map_of_its_own_kind_ends()
    {
        var map = Shapes.Schema("{'$ref':'#/$defs/A','$defs':{'A':{'additionalProperties':{'$ref':'#/$defs/A'}}}}").Shape.Additional!.Value.Value;
        Assert.False(map.IsAny);
        Assert.Same(map, map.Shape.Additional!.Value.Value);
    }

    [Theory]
    [InlineData("true", "any")]
    [InlineData("{}", "any")]
    [InlineData("{'description':'text'}", "any")]
    [InlineData("{'type':['integer','null']}", "Null, Integer")]
    [InlineData("{'type':'number','minimum':1.50,'exclusiveMinimum':1.5,'maximum':10}", "Number min=1.5! max=10")]
    [InlineData("{'minimum':5,'exclusiveMinimum':true}", "any min=5!")]
    [InlineData("{'allOf':[{'type':'integer'},{'type':'number','minimum':3},{'minimum':2}]}", "Integer min=3")]
    [InlineData("{'allOf':[{'multipleOf':4},{'multipleOf':6}]}", "any step=12")]
    [InlineData("{'allOf':[{'type':'string'},{'type':'integer'}]}", "None")]
    [InlineData("{'allOf':[{'enum':['a','b','c']},{'enum':['c','b']}],'const':'b'}", "any values=\"b\"")]
    [InlineData("{'allOf':[{'maxLength':9,'pattern':'a'},{'maxLength':5,'minLength':1,'pattern':'b'},{'pattern':'a'}]}", "any length=1..5 pattern=a&b")]
    [InlineData("{'oneOf':[{'type':'string'}]}", "String")]
    [InlineData("{'anyOf':[{'type':'string'},{'type':'null'}]}", "any choices=AnyOf 2")]
    [InlineData("{'not':{'not':{'type':'string'}},'maxLength':2}", "String length=..2")]
    [InlineData("{'not':{'oneOf':[{'$ref':'#/$defs/A'}]},'$defs':{'A':{'not':{'minLength':3},'items':true,'required':[]}}}", "any length=3..")]
    [InlineData("{'not':{'not':{'type':'string'},'minLength':1}}", "any")]
    [InlineData("{'unevaluatedProperties':{},'anyOf':[{'type':'string'},{'type':'null'}]}", "any choices=AnyOf 2")]
    [InlineData("{'$ref':'#/$defs/A','minLength':3,'$defs':{'A':{'type':'string','minLength':9}}}", "String length=9..")]
    [InlineData("{'allOf':[{'$ref':'#'},{'type':'string'}],'$defs':{'#':{'$ref':'#/$defs/B'},'B':{'maxLength':2}}}", "String length=..2")]
    public void Keywords_are_intersected(string schema, string expected) => Assert.Equal(expected, Shapes.Describe(Shapes.Of(schema)));

    [Theory]
    [InlineData("{'properties':{'a':{'type':'string'}},'required':['b','a']}", "any members=a:(String) required=a,b")]
    [InlineData("{'additionalProperties':true}", "any")]
    [InlineData("{'additionalProperties':{}}", "any")]
    [InlineData("{'additionalProperties':false}", "any rest=never")]
    [InlineData(
        "{'allOf':[{'properties':{'a':{'type':'string'}},'additionalProperties':{'maxLength':2}},{'properties':{'b':{'minLength':1}}}]}",
        "any members=a:(String),b:(any length=1..2) rest=(any length=..2)")]
    [InlineData(
        "{'properties':{'x1':{'type':'string'}},'patternProperties':{'^x':{'maxLength':3}}}",
        "any members=x1:(String length=..3)")]
    [InlineData(
        "{'allOf':[{'properties':{'a':{}}}],'properties':{'b':{}},'unevaluatedProperties':false}",
        "any members=a:(any),b:(any) rest=never")]
    [InlineData(
        "{'allOf':[{'properties':{'a':{}},'unevaluatedProperties':{'type':'string'}},{'properties':{'b':{'minLength':1}}}]}",
        "any members=a:(any),b:(String length=1..) rest=(String)")]
    [InlineData(
        "{'anyOf':[{'properties':{'a':{}}},{'properties':{'b':{}}}],'unevaluatedProperties':false}",
        "any choices=AnyOf 2 opaque=/unevaluatedProperties")]
    [InlineData(
        "{'properties':{'a':{}},'patternProperties':{'^x':{}},'unevaluatedProperties':false}",
        "any members=a:(any) rest=never")]
    [InlineData(
        "{'properties':{'x1':{}},'allOf':[{'patternProperties':{'^x':{}},'unevaluatedProperties':false}]}",
        "any members=x1:(any) rest=never")]
    [InlineData(
        "{'patternProperties':{'^x':{}},'allOf':[{'properties':{'a':{}},'unevaluatedProperties':false}]}",
        "any members=a:(any) opaque=/allOf/0/unevaluatedProperties")]
    [InlineData(
        "{'additionalProperties':true,'allOf':[{'patternProperties':{'^x':{}},'additionalProperties':false}]}",
        "any rest=never")]
    [InlineData(
        "{'additionalProperties':false,'allOf':[{'patternProperties':{'^x':{}}}]}",
        "any rest=never opaque=/allOf/0/patternProperties")]
    public void Members_meet_every_schema_that_sees_them(string schema, string expected) => Assert.Equal(expected, Shapes.Describe(Shapes.Of(schema)));

    [Theory]
    [InlineData("{'items':{'type':'string'}}", "any items=(String)")]
    [InlineData("{'items':[{'type':'string'}],'additionalItems':false}", "any prefix=(String) items=never")]
    [InlineData("{'allOf':[{'prefixItems':[{'type':'string'},{'type':'integer'}]},{'items':{'maxLength':3}}]}", "any prefix=(String length=..3),(Integer) items=(any length=..3)")]
    [InlineData("{'prefixItems':[{'type':'string'}],'unevaluatedItems':false}", "any prefix=(String) items=never")]
    public void Items_are_merged_by_position(string schema, string expected)
    {
        // The length of an integer position is dropped from the text because Describe shows what the type can have.
        var actual = Shapes.Describe(Shapes.Of(schema)).Replace("(Integer length=..3)", "(Integer)", StringComparison.Ordinal);

        Assert.Equal(expected, actual);
    }

    [Theory]
    [InlineData("{'type':'string','nullable':true}", SchemaDialect.OpenApi30, "Null, String")]
    [InlineData("{'nullable':true}", SchemaDialect.OpenApi30, "any")]
    [InlineData("{'type':'string','nullable':true}", SchemaDialect.OpenApi31, "String")]
    [InlineData("{'type':'string','x-nullable':true}", SchemaDialect.Swagger2, "Null, String")]
    [InlineData("{'allOf':[{'type':'string'}],'nullable':true}", SchemaDialect.OpenApi31, "String")]
    [InlineData("{'allOf':[{'type':'string'}],'nullable':false}", SchemaDialect.OpenApi30, "String")]
    [InlineData("{'allOf':[{'type':'string'}],'type':'string','nullable':true}", SchemaDialect.OpenApi30, "String")]
    [InlineData("{'allOf':[{'type':'string'}],'x-nullable':true}", SchemaDialect.Swagger2, "any choices=AnyOf 2")]
    [InlineData("{'$ref':'#/$defs/A','minLength':3,'$defs':{'A':{'type':'string','minLength':1}}}", SchemaDialect.OpenApi30, "String length=1..")]
    public void Dialects_read_the_same_words_differently(string schema, object dialect, string expected) =>
        Assert.Equal(expected, Shapes.Describe(Shapes.Of(schema, (SchemaDialect)dialect)));

    [Theory]
    [InlineData("{'type':'text'}", "'text' is not a type. Use null, boolean, integer, number, string, array or object.")]
    [InlineData("{'minLength':-1}", "This must be an integer that is not negative.")]
    [InlineData("{'maxItems':1.5}", "This must be an integer that is not negative.")]
    [InlineData("{'multipleOf':0}", "'multipleOf' must be greater than 0.")]
    public void Values_without_a_meaning_are_refused(string schema, string message)
    {
        var problem = Assert.Throws<InputException>(() => Shapes.Of(schema)).Problem;

        Assert.Equal(("SG9101", message), (problem.Rule, problem.Message));
    }

    [Fact]
    public void Equal_conjunctions_are_one_object()
    {
        var shape = Shapes.Of("{'properties':{'a':{'$ref':'#/$defs/A'},'b':{'$ref':'#/$defs/B'}},'$defs':{'A':{'type':'string'},'B':{'$ref':'#/$defs/A'}}}");

        Assert.Same(shape.Properties["a"].Schema, shape.Properties["b"].Schema);
    }

    [Fact]
    public void A_schema_that_contains_itself_is_merged_once()
    {
        var shape = Shapes.Of("{'$ref':'#/$defs/A','$defs':{'A':{'allOf':[{'$ref':'#/$defs/A'}],'properties':{'next':{'$ref':'#/$defs/A'}}}}}");

        var next = shape.Properties["next"].Schema;
        Assert.Same(next, next.Shape.Properties["next"].Schema);
    }
}
