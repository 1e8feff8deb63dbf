using SchemaGate.Engine.Validation;

namespace SchemaGate.Engine.Tests.Validation;

public sealed class DefaultValuesTests
{
    private const string WrongType = "5:33 error The default \"3\" is of a type that its schema does not accept. Correct the one that is wrong.";
    private const string Refused = "5:33 warning The default \"3\" is refused by its own schema. Correct the one that is wrong.";

    [Theory]
    [InlineData("3.0.3", WrongType)]
    [InlineData("3.1.0", Refused)]
    public void The_type_of_a_default_is_a_demand_before_3_1(string version, string expected) =>
        Assert.Equal([expected], Checking.RunOnSchemas(new DefaultValues(), version, "{type: integer, default: '3'}"));

    [Fact]
    public void A_default_is_accepted_by_its_schema() => Assert.Equal(
        [
            "5:30 warning The default 3 is refused by its own schema. Correct the one that is wrong.",
            "6:32 warning The default \"c\" is refused by its own schema. Correct the one that is wrong.",
            "7:61 warning The default \"c\" is refused by its own schema. Correct the one that is wrong.",
            "10:46 warning The default \"today\" is refused by its own schema. Correct the one that is wrong.",
        ],
        Checking.RunOnSchemas(
            new DefaultValues(),
            "3.0.3",
            "{minimum: 5, default: 3}",
            "{enum: [a, b], default: c}",
            "{allOf: [{$ref: '#/components/schemas/B'}], default: c}",
            "{type: string, nullable: true, default: null}",
            "{type: number, default: 1}",
            "{type: string, format: date, default: today}",
            "{type: object, required: [a], properties: {a: {readOnly: true}}, default: {}}"));
}
