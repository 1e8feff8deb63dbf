using SchemaGate.Engine.Comparison;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Rules.Schemas;

namespace SchemaGate.Engine.Tests.Rules.Schemas;

public sealed class SchemaWordsTests
{
    [Theory]
    [InlineData("Schema", "Removed", "Nothing is allowed here any more")]
    [InlineData("Schema", "Added", "Values are allowed here now, where none were")]
    [InlineData("AcceptedValues", "Changed", "Other values are accepted than before")]
    [InlineData("AdditionalProperties", "Changed", "additionalProperties changed")]
    public void A_schema_that_changed_as_a_whole_is_put_into_words(string facet, string edit, string expected) =>
        Assert.Equal(expected, SchemaWords.Of(SchemaChange.Of(Enum.Parse<Facet>(facet), Enum.Parse<Edit>(edit), Relation.Narrowed, Flow.Sent)));
}
