using SchemaGate.Engine.Comparison;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Rules.Schemas;

namespace SchemaGate.Engine.Tests.Rules.Schemas;

public sealed class SchemaWordsTests
{
    [Theory]
    [InlineData("Schema", "Removed", "Narrowed", "Nothing is allowed here any more")]
    [InlineData("Schema", "Added", "Widened", "Values are allowed here now, where none were")]
    [InlineData("Schema", "Added", "Narrowed", "A schema was added, where any value was allowed")]
    [InlineData("Schema", "Removed", "Widened", "The schema was removed")]
    [InlineData("AcceptedValues", "Changed", "Narrowed", "The schema accepts fewer values than before")]
    [InlineData("AcceptedValues", "Changed", "Widened", "The schema accepts more values than before")]
    [InlineData("AcceptedValues", "Changed", "Incomparable", "The schema accepts other values than before")]
    [InlineData("AdditionalProperties", "Changed", "Narrowed", "additionalProperties changed")]
    public void A_schema_that_changed_as_a_whole_is_put_into_words(string facet, string edit, string relation, string expected) =>
        Assert.Equal(expected, SchemaWords.Of(SchemaChange.Of(Enum.Parse<Facet>(facet), Enum.Parse<Edit>(edit), Enum.Parse<Relation>(relation), Flow.Sent)));
}
