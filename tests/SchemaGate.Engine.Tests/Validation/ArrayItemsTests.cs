using SchemaGate.Engine.Validation;

namespace SchemaGate.Engine.Tests.Validation;

public sealed class ArrayItemsTests
{
    [Theory]
    [InlineData("2.0", 1)]
    [InlineData("3.0.3", 1)]
    [InlineData("3.1.0", 0)]
    public void An_array_says_what_its_items_are(string version, int count) => Assert.Equal(
        Enumerable.Repeat("5:8 error This array does not say what its items are. Add items; an empty schema stands for anything.", count),
        Checking.RunOnSchemas(new ArrayItems(), version, "{type: array}", "{type: array, items: {}}", "{type: string}"));

    [Fact]
    public void Definitions_of_Swagger_2_are_schemas_too() => Assert.Equal(
        ["3:18 error This array does not say what its items are. Add items; an empty schema stands for anything."],
        Checking.Run(new ArrayItems(), "definitions: {A: {type: array}}\npaths: {}\n", "2.0"));
}
