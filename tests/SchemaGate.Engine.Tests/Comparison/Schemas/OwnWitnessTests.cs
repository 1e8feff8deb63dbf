using System.Text.Json.Nodes;
using SchemaGate.Engine.Tests.Properties.Drawing;
using SchemaGate.Engine.Tests.Properties.Placing;

namespace SchemaGate.Engine.Tests.Comparison.Schemas;

/// <summary>Where several keywords of one schema changed, each finding has a value that shows that keyword.</summary>
public sealed class OwnWitnessTests
{
    private const string Items = """{"type":"array","items":{"type":"integer"}}""";

    [Theory]
    [InlineData(Items, """{"type":"array","items":{"type":"integer"},"minItems":1,"maxItems":2}""", "maxItems [0,0,0] | minItems []")]
    [InlineData("""{"type":"string"}""", """{"type":"string","minLength":2,"pattern":"^a"}""", "minLength \"\" | pattern \"\"")]
    [InlineData("""{"type":"string"}""", """{"type":"string","maxLength":2,"pattern":"^$|^a"}""", "maxLength \"aaa\" | pattern \"b\"")]
    [InlineData("""{"type":"integer"}""", """{"type":"integer","minimum":5,"maximum":9,"multipleOf":2}""", "maximum 10 | minimum 0 | multipleOf 1")]
    [InlineData("""{"type":"object"}""", """{"type":"object","required":["a","b"]}""", "required/0 {} | required/1 {}")]
    [InlineData("""{"type":"object","minProperties":1}""", """{"type":"object","minProperties":1,"required":["a","b"]}""", "required/0 {\"other\":0} | required/1 {\"other\":0}")]
    [InlineData("""{"type":["string","null"]}""", """{"type":"string","maxLength":3}""", "maxLength \"aaaa\" | type null")]
    [InlineData("""{"type":"object"}""", """{"type":"object","maxProperties":1,"propertyNames":{"maxLength":3}}""", "maxProperties {\"other\":0,\"other1\":0} | propertyNames {\"other\":0}")]
    public void A_value_shows_the_keyword_of_its_finding(string wide, string narrow, string expected)
    {
        Assert.Equal(expected, Witnesses(wide, narrow, Spot.RequestBody, finding => finding.New!.Pointer));
        Assert.Equal(expected, Witnesses(narrow, wide, Spot.ResponseBody, finding => finding.Old!.Pointer));
    }

    [Fact]
    public void No_value_is_shown_where_none_fails_the_keyword() => Assert.Equal(
        "enum \"b\" | maxLength -",
        Witnesses("""{"enum":["a","b"],"maxLength":3}""", """{"enum":["a"],"maxLength":2}""", Spot.RequestBody, finding => finding.New!.Pointer));

    private static string Witnesses(string old, string @new, Spot spot, Func<Finding, string> place)
    {
        var result = Comparisons.Compare(Specimen.Of(JsonNode.Parse(old)!), Specimen.Of(JsonNode.Parse(@new)!), spot);
        var breaking = result.Findings.Where(finding => finding.Severity == Severity.Breaking);
        return string.Join(" | ", breaking.Select(finding => $"{place(finding).Split("/schema/")[1]} {finding.Witness?.Value ?? "-"}").Order(StringComparer.Ordinal));
    }
}
