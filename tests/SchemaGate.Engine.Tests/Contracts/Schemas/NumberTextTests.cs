using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Tests.Contracts.Schemas;

public sealed class NumberTextTests
{
    private const string Integer = @"'pattern':'^-?(?:0|[1-9]\\d*)$'";
    private const string Decimal = @"'pattern':'^-?(?:0|[1-9]\\d*)(?:\\.\\d+)?$'";

    [Theory]
    [InlineData("{" + Integer + ",'format':'int32'}", "Integer, String")]
    [InlineData("{" + Integer + ",'nullable':true}", "Null, Integer, String")]
    [InlineData("{" + Decimal + ",'format':'double'}", "Number, String")]
    [InlineData("{'type':'string'," + Integer + "}", "String")]
    [InlineData("{'pattern':'^[0-9]+$'}", "All")]
    public void In_3_0_a_pattern_of_digits_stands_for_the_types_that_cannot_be_listed(string schema, string types) =>
        Assert.Equal(types, Shapes.Of(schema, SchemaDialect.OpenApi30).Types.ToString());

    [Fact]
    public void In_3_1_the_types_are_listed_or_there_are_none() =>
        Assert.Equal(JsonTypes.All, Shapes.Of("{" + Integer + "}").Types);

    [Theory]
    [InlineData("{'type':['integer','string']," + Integer + "}", true)]
    [InlineData("{'type':['null','number','string']," + Decimal + ",'minimum':1}", true)]
    [InlineData("{'type':['integer','string']}", false)]
    [InlineData("{'type':['integer','string'],'maxLength':9," + Integer + "}", false)]
    [InlineData("{'type':['integer','string'],'enum':[1,'2']," + Integer + "}", false)]
    [InlineData("{'type':['integer','boolean','string']," + Integer + "}", false)]
    [InlineData("{'type':'string'," + Integer + "}", false)]
    public void A_number_that_may_be_text_is_known_by_its_types_and_its_pattern(string schema, bool expected) =>
        Assert.Equal(expected, NumberText.IsIn(Shapes.Of(schema)));

    [Fact]
    public void As_a_number_it_keeps_what_is_demanded_of_the_number()
    {
        var shape = NumberText.AsNumber(Shapes.Of("{'type':['null','integer','string'],'minimum':1,'format':'int32'," + Integer + "}"));

        Assert.Equal((JsonTypes.Null | JsonTypes.Integer, "1", "int32", 0), (shape.Types, shape.Minimum?.Value.Value.ToString(), shape.Formats[0].Value, shape.Patterns.Length));
    }
}
