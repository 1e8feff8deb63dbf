using System.Text;
using SchemaGate.Engine.Comparison;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Tests.Comparison;

public sealed class UnknownFieldsTests
{
    [Theory]
    [InlineData("""{"a":1}""", """{"a":2}""", "Changed a 1 2")]
    [InlineData("""{}""", """{"a":{"b":[true]}}""", "Added a - {\"b\":[true]}")]
    [InlineData("""{"a":"x"}""", """{}""", "Removed a x -")]
    [InlineData("""{"a":1,"b":1}""", """{"c":1,"b":2}""", "Removed a 1 -; Changed b 1 2; Added c - 1")]
    [InlineData("""{"a":{"b":1,"c":2}}""", """{"a":{"c":2,"b":1}}""", "")]
    [InlineData("""{"x-a":1}""", """{"x-a":2}""", "")]
    [InlineData("""{"operationId":"a","description":"a","title":"a"}""", """{"operationId":"b","description":"b","title":"b"}""", "")]
    [InlineData("""{"minLength":1}""", """{"minLength":2}""", "Changed minLength 1 2")]
    [InlineData("""{"a":1}""", "null", "")]
    [InlineData("[1]", """{"a":1}""", "")]
    public void What_differs_in_fields_that_nobody_knows_is_told(string old, string @new, string expected)
    {
        var changes = UnknownFields.Compare(Read(old), Read(@new), OpenApiGrammar.Operation, Trails.Operation);

        Assert.Equal(expected, string.Join("; ", changes.Select(change => $"{change.Edit} {change.Subject} {change.OldValue ?? "-"} {change.NewValue ?? "-"}")));
    }

    [Fact]
    public void It_has_a_place_and_binds_no_value()
    {
        var (old, @new) = (Read("""{"a":1}"""), Read("{}"));

        var change = Assert.Single(UnknownFields.Compare(old, @new, OpenApiGrammar.Operation, Trails.Operation));

        Assert.Equal((Facet.Unclassified, Relation.Annotation, true), (change.Facet, change.Relation, change.IsHarmless));
        Assert.Equal((old["a"], default, old, @new, Trails.Operation), (change.Old, change.New, change.OldScope, change.NewScope, change.Trail));
    }

    private static Node Read(string field) =>
        DocumentReader.Read(new DocumentInput("a.json", Encoding.UTF8.GetBytes($$$"""{"openapi":"3.1.0","info":{"title":"t","version":"1"},"field":{{{field}}} }""")), new ReadLimits()).Root["field"];
}
